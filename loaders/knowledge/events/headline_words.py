"""Owns the words that bound a headline: what begins a clause, what makes a verb group, what no headline ends with."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

DETERMINERS = word_set("the a an its his her their our my your this that these those some any all both each every no")

PRONOUNS = word_set("it they he she we i this these those who")
"""Subjects that a reader of the headline alone cannot understand."""

COUNTS = word_set(
    "half most many several two three four five six seven eight nine ten one dozens hundreds thousands more fewer"
)
"""Numbers in words with which a subject may begin."""

FINITE = word_set(
    "is are was were be been being has have had will would shall should could can may might must cannot "
    "do does did ’ll 'll ’ve 've ’re 're won’t won't said says told came comes sees sets become becomes became"
    " broke went took gave began wrote spoke"
)
"""Words that show that a clause has its verb."""

SAYING = word_set(
    "said says announced announces confirmed revealed warned claimed added pledged promised denied agreed hopes"
)
"""Verbs after which "it" or "they" is who speaks."""

VERB_GROUP = FINITE - {"said", "says", "told"} | word_set(
    "to not never also now then still already soon yet once both jointly formally finally initially originally "
    "previously reportedly first just only again instead due set expected likely unlikely planning plans plan "
    "planned hoping hopes hope hoped going about looking considering considers seeking seeks sought aiming aims "
    "aimed agreed agrees want wants wanted decided decides bidding keen preparing prepares proposing proposes "
    "proposed beginning begin begins began begun start starts started ready able unable allowed forced required "
    "intends intend intending scheduled poised committed pledged promised vowed vying continue continues trying "
    "tried try threatening threatens threatened refused refuses failed exploring explore get gets got having "
    "looks look help helped invited encouraged seen"
)
"""Words that stand between a subject and the verb that tells the event."""

LINKS = word_set(
    "of in on at by for with from to into onto over under after before since until during within without between "
    "among through throughout across against about around behind below beside beyond despite following amid "
    "including via per towards toward upon as than like near outside inside along alongside because while whilst "
    "although though when where whereas whether if that which who whose and or but so nor because"
)
"""Words that begin a phrase or a clause: a headline may end before one of them and never with one."""

NEVER_LAST = (
    DETERMINERS
    | LINKS
    | PRONOUNS
    | word_set(
        "is are was were be been being am has have had will would shall should could can may might must not "
        "expected due likely unlikely able unable such more less most least very new own first second last next "
        "other further several many some few every each set how what why also both either even just only now then "
        "mr mrs ms dr sir lord baroness no too currently recently already still almost nearly up-to £ half "
        "newly jointly yet there said says seeking aiming looking trying planning hoping considering setting "
        "pointing bidding based made want wants wanted used able"
    )
) - {"all", "it"}
"""Words that leave a phrase unfinished at the end of a headline."""

QUALIFIERS = word_set(
    "new first second third joint national local regional public major annual interim final formal full independent "
    "wide-ranging potential possible proposed planned existing extra additional latest current former strategic "
    "primary secondary acute clinical foundation mental social"
)
"""Adjectives that, cut off from their noun, look wrong at the end of a headline."""
