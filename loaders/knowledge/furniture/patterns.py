"""Owns what page furniture looks like: whole lines, headings with their lines, and characters inside a line.

Where a line stands, and so whether a row applies, is for `loaders.pages.furniture`. Sources of the families: the
domain sheet's table of page furniture, and the templates of the common publishing systems.
"""

from __future__ import annotations

from loaders.knowledge.furniture.news_sites import NEWS_SITES
from loaders.knowledge.furniture.notices import NOTICES
from loaders.knowledge.furniture.rows import FurnitureRow, InlineRow, SectionRow
from loaders.knowledge.furniture.site import SITE

FURNITURE: tuple[FurnitureRow, ...] = (*NOTICES, *NEWS_SITES, *SITE)

SECTIONS: tuple[SectionRow, ...] = (
    SectionRow(
        "sign-in or payment notice",
        "links",
        True,
        r"with an? [\w ]{2,30} subscription,? you.{0,60}",
        "With a Wyvern Post subscription you’ll unlock:",
    ),
    SectionRow(
        "readers' comments",
        "all",
        True,
        r"(?:readers[’'] )?comments: our rules|our rules (?:for|on) comments",
        "Comments: Our rules",
    ),
    SectionRow(
        "readers' comments",
        "all",
        True,
        r"(?:readers?[’']?s? comments|comments|your comments|discussion|responses)\s?[\[(:]\s?\d+\s?[\])]?|"
        r"readers[’'] comments",
        "Readers' comments (3)",
    ),
    SectionRow(
        "readers' comments",
        "all",
        True,
        r"(?:[\[(]?\d+[\])]?|one) (?:comments?|responses?|thoughts?|repl(?:y|ies)) (?:to|on) .{1,160}|"
        r"(?:\d+ (?:comments|responses)|1 (?:comment|response)):",
        "2 responses to “Ward to open”",
    ),
    SectionRow(
        "related links",
        "links",
        True,
        r"(?:related|recommended|similar|popular|latest|recent|top|trending|featured) (?:articles?|stor(?:y|ies)|"
        r"content|posts?|links?|"
        r"news|topics?|items|pages?|headlines|coverage|comments|jobs|internet links|documents)\b.{0,20}",
        "Related articles",
    ),
    SectionRow(
        "related links",
        "links",
        True,
        r"most (?:read|popular|viewed|commented|shared|e-?mailed|recent|watched)\b.{0,30}|trending(?: now)?|"
        r"don[’']t miss|editor[’']?s[’']? (?:picks?|choice)|also in the news|around the bbc|promoted stories",
        "Most read",
    ),
    SectionRow(
        "related links",
        "links",
        True,
        r"you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,30}|(?:what to )?read next|"
        r"more (?:stories|news|articles|headlines|like this)\b.{0,40}|(?:recommended|more) (?:for you|from the web)|"
        r"(?:more )?from around the web|elsewhere on (?:the )?\w+",
        "You may also like",
    ),
    SectionRow(
        "related links",
        "links",
        False,
        r"(?:(?:read|find out|see|learn) )?more (?:on|about|from|in|here)\b.{0,60}|see also:?|read (?:more|also):?|"
        r"related:?|links?:?|(?:useful|external) (?:links|web ?sites)|(?:in|on) (?:this|other) (?:section|stor(?:y|"
        r"ies)|site|web ?sites?)|on the web|previous stories",
        "More on pooled budgets",
    ),
    SectionRow(
        "related links",
        "links",
        False,
        r"archives?|blog ?roll|categories|recent comments|meta|tag cloud|"
        r"(?:follow|connect with|contact) us(?: on.{0,40})?|"
        r"share this:?",
        "Recent comments",
    ),
)

INLINE: tuple[InlineRow, ...] = (
    InlineRow(
        "image file name",
        r"(?<![\w/.@-])\d{4,}_[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?![\w/@-])",
        "It opened in May. 4401877_Ward_Sister_Stock_Credit It has ten beds.",
        "4401877_Ward_Sister_Stock_Credit",
    ),
    InlineRow(
        "image file name",
        r"(?<![\w/.@-])(?:[A-Za-z0-9-]+_){1,8}(?:Fotolia|Getty|iStock|Shutterstock|Alamy|Thinkstock|Credit|Rex|"
        r"Reuters|thumb(?:nail)?|index|crop)(?:_[A-Za-z0-9]+)*(?![\w/@-])",
        "Nurse_on_ward_Shutterstock The nurses agreed.",
        "Nurse_on_ward_Shutterstock",
    ),
    InlineRow(
        "image file name",
        r"(?<![\w/.@:-])[\w-]{3,80}\.(?:jpe?g|png|gif|webp)(?![\w/.])",
        "See ward-sister.jpg for the view.",
        "ward-sister.jpg",
    ),
    InlineRow(
        "image file name",
        r"(?<![\w£$€.,])\d{7,9}(?=[A-Z][a-z]+ )",
        "41232583The ward is open.",
        "41232583",
    ),
    InlineRow(
        "advertisement",
        r"\[(?:advertisement|advert|image|photo|picture|video|embedded content|embed|caption)(?::[^\]]{0,80})?\]",
        "The ward [Advertisement] is closed.",
        "[Advertisement]",
    ),
    InlineRow(
        "column number",
        r"\[(?:column|col\.) \d{1,4}[A-Z]{0,3}\]",
        "He asked [Column 12W] the minister.",
        "[Column 12W]",
    ),
)

PRESS_CONTACT = (
    r"(?=.*(?:\d[\d\s()+-]{7,}\d|\b[\w.+-]+@[\w-]+\.\w))(?=.*\b(?:contact|press|media|enquir(?:y|ies)|interviews?|"
    r"information|tel|telephone|phone|call|e-?mail|mobile|mob|out of hours|duty|comms|communications|isdn)\b).{1,500}"
)
"""A press office's contact line: a telephone number or an e-mail address, and a word that says what it is for."""

PRESS_CONTACT_HEADINGS = (
    r"(?:notes? (?:to|for) (?:the )?editors?|editor[’']?s[’']? notes?|(?:media|press|pr) (?:contacts?|enquir(?:y|"
    r"ies)|office|information|queries)|contacts?|contact (?:details|information)|press office contacts?|for "
    r"(?:more|further|media|press)\b.{0,60}(?:contact|call|e-?mail|visit)?)\b.{0,20}"
)
"""A heading after which press-office contact lines are expected."""

_NAVIGATION_TEXT = (
    "home|news|about|about us|contact|contact us|login|log in|member login|members login|member log in|no "
    "account? join us|sign in|sign up|register|subscribe|search|menu|jobs|"
    "events|opinion|comment|features|blogs|blog|sport|weather|video|videos|topics|archive|archives|sitemap|site "
    "map|privacy|accessibility|help|faq|faqs|twitter|facebook|linkedin|instagram|youtube|rss|shop|magazine|health|"
    "politics|business|education|society|technology|tech|science|world|uk|local|travel|culture|entertainment|"
    "entertainment & arts|lifestyle|money|finance|environment|family|tv|radio|pictures|photos|more|resources|"
    "publications|research|services|policy|media|press|members|membership|community|forums|directory|courses|"
    "training|library|careers|support us|donate|get involved|what we do|who we are|our work|newsletter|newsletters|"
    "podcasts|podcast|clinical|supplements|awards|conferences|tools|cpd|partners|advertise|terms|cookies|share|"
    "print|email|football|cricket|rugby|arts|food|style|fashion|letters|obituaries|crosswords|puzzles|games|"
    "competitions|offers|classifieds|motors|property|dating|england|scotland|wales|northern ireland|n. ireland|"
    "europe|us|africa|asia|latin america|middle east|election|in pictures|have your say|explainers|residents|"
    "council|your council|council tax|planning|housing|transport|leisure|children|adults|benefits|councillors|"
    "democracy|a to z|a-z"
)
NAVIGATION_WORDS = frozenset(_NAVIGATION_TEXT.split("|"))
"""Entries of a site's menu. One alone means nothing; a run of short lines full of them is a menu."""
