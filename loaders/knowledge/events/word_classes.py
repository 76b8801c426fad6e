"""Owns which words of the frames may be of another class than they look: plural nouns, participles without "be".

How such a word is told in its sentence is `loaders.language.events.word_classes`'s.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

PLURAL_NOUNS = word_set(
    "appeals attacks audits awards backs ballots bans benefits bids blocks calls changes charges claims "
    "comments contracts costs cuts debates delays demands drafts ends estimates fears fines forms funds grants "
    "hosts interviews invites issues launches lists loans moves names offers orders plans pilots "
    "pledges polls protests reports requests reviews rules runs seconds shifts signs stages starts "
    "strikes supports surveys switches talks targets tours transfers trials visits votes works"
)
"""Verbs in the present that are spelt as a plural noun: "within seconds", "ballot forms"."""

ACTS_ON_SOMETHING = word_set(
    "attacks audits awards claims cuts debates demands fears forms funds names orders polls reports reviews"
)
"""Of these, the verbs that act on something, so that a place right behind them shows a noun: "attacks in the town"."""

NEEDS_OBJECT = word_set(
    "abolished accused allocated appointed approved awarded commissioned constituted convicted created designed "
    "donated drafted elected endorsed established founded funded graded issued jailed judged named published rated "
    "released replaced sacked selected sentenced set suspended"
)
"""Past forms of verbs that act on something: where nothing follows that they act on they are participles, and what
stands before them is whom it is done to ("commissioners appointed in Leeds")."""

BEHIND_PARTICIPLES = word_set(
    "by as in at on under through for from last this earlier after before since within with following during today "
    "yesterday between via because when until"
)
"""Words behind such a participle, none of which begins what a verb acts on."""

GRADES = word_set("inadequate outstanding good poor requires requiring unsafe excellent weak adequate fair")
"""What follows "rated" where nobody is named who is: "a home rated inadequate"."""
