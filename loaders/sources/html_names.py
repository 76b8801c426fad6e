"""Owns the names that web pages give the parts beside their story: words of class, id and role."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BESIDE_THE_STORY = _words(
    """
    addthis ads adsense advert advertisement advertising adverts authorbox authorinfo backlinks banner banners
    bio breadcrumb breadcrumbs caption captions carousel comment commentlist comments consent cookie cookies
    copyright disqus donate donation dropdown facebook feedback flipboard footer footnav gdpr instagram lightbox
    linkedin login masthead menu menus modal mostpopular mostread nav navbar navigation newsletter newsletters
    nextprev nextstory nocontent noprint onesignal outbrain overlay pager pagination paywall permalink piano
    pinterest playlist poll popmake popular popup postmeta postnav prevnext print promo promos promotion pum
    rating ratings recirc recirculation recommendation recommendations recommended reddit register registration
    related relatedlinks relatedposts respond sabox saboxplugin screenreader search searchform share sharebar
    sharedaddy shares sharing sidebar sidebars signin signup sitemap skip skiplink slider slideshow sociable
    social sponsor sponsored sponsors submenu subscribe subscription taboola tag tagcloud taglist tags telegram
    ticker toc toolbar tooltip trending twitter upsell whatsapp widget widgets
    """
)
"""Words of which one in a class or id puts the element beside the story."""

POSTS = frozenset({"hentry", "hnews", "articlebody"})
"""Words of the classes that a whole post has."""

PAIRS_BESIDE = frozenset(
    {
        ("author", "box"), ("author", "bio"), ("author", "info"), ("author", "card"), ("author", "profile"),
        ("about", "author"), ("author", "description"), ("author", "area"), ("author", "desc"), ("read", "more"),
        ("most", "read"), ("see", "also"), ("next", "post"), ("previous", "post"), ("post", "navigation"),
        ("app", "store"),
        ("you", "may"), ("more", "from"), ("more", "stories"), ("more", "news"), ("lee", "tambien"), ("skip", "to"),
        ("contact", "box"), ("rss", "summary"), ("latest", "news"), ("latest", "posts"), ("recent", "posts"),
        ("recent", "comments"), ("related", "post"), ("back", "to"), ("read", "next"), ("up", "next"), ("link", "list"),
    }
)  # fmt: skip
"""Two words that follow one another in a class or id of an element beside the story."""

BYLINES = _words("""author authors byline dateline date datetime published timestamp writer writers posted pubdate""")
"""Words of which one names an element that says who wrote the story, or when."""

LEADS = _words(
    """lead lede intro standfirst excerpt dek teaser bajada chapo deck subtitle subheadline summary vorspann"""
)
"""Words of which one in a class makes the element the opening of the story, though it stands above it."""

ROLES_BESIDE = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar"}
)
"""Roles of WAI-ARIA landmarks beside the main part."""

NEVER_STORY = frozenset({"form", "button", "select", "label", "fieldset", "input", "figcaption", "noscript"})
"""Tags that hold no part of a story."""

AUTHORS = _words("""author authors authorname byline bylines writer writers""")
"""Words of which one names an element that says who wrote the story."""

NOT_THE_WRITER = _words(
    """avatar image img photo picture comment comments commenter related social share follow bio biography description
    icon email twitter count"""
)
"""Words of which one names an element beside a byline, or the byline of something else."""

NO_AUTHORS = _words(
    """
    staff team desk editor editors editorial news press office admin administrator reporter reporters correspondent
    contributor contributors guest author authors writer communications comms media service services department
    website web webmaster online magazine newspaper post posts published updated view profile follow share comments
    read more university hospital hospitals trust council foundation society association institute college charity
    group network company limited ltd agency magazine journal times today daily bureau the of and for our your
    all this report reports care health nhs uk royal centre center committee board unit project campaign
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday
    """
)
"""Words of which none is in the name of a writer: offices, desks, sites and bodies."""

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "linked-data",
})  # fmt: skip
"""Elements that are never closed, and the linked data of a page."""
