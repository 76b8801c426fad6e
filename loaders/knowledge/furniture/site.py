"""Owns what a site puts on every page: ways about it, sharing, pictures, advertising, page marks."""

from __future__ import annotations

from loaders.knowledge.furniture.rows import FurnitureRow, rows

_NETWORK = (
    r"(?:facebook|twitter|x|whats ?app|linked ?in|pinterest|reddit|google ?(?:\+|plus)|instagram|you ?tube|digg|"
    r"delicious|stumble ?upon|messenger|e-?mail|print|copy link|link|rss|flipboard|tumblr|flickr|bluesky|threads|"
    r"telegram|sms|more)"
)
_SHARED = (
    r"(?:this|it|article|page|story|post|item|link|with|on|to|via|by|or|and|a friend|friend|us|pdf|comments?|now|"
    + _NETWORK
    + ")"
)
_AGENCY = (
    r"(?:getty(?: images)?|shutterstock(?:\.com)?|i ?stock(?:photo)?(?:\.com)?|alamy(?: stock photo)?|rex(?: "
    r"features)?|fotolia|pa(?: wire| images| media)?|press association|reuters|afp|epa|ap|thinkstock|corbis|"
    r"unsplash|adobe stock)"
)

SITE: tuple[FurnitureRow, ...] = (
    *rows(
        "accessibility",
        "anywhere",
        (
            r"(?:enable |open |use )?(?:recite ?me|browsealoud|readspeaker|userway)\b.{0,80}",
            "Enable Recite Me tools below:",
        ),
        (
            r".{0,30}\b(?:recite ?me|browsealoud|readspeaker)\b.{0,40}",
            "To find out how Recite Me works, see here.",
            "recite browsealoud readspeaker",
        ),
        (r"(?:accessibility|translation) (?:options|tools|help|settings)|translate this page", "Accessibility Options"),
        (
            r"(?:.{0,40} )?logo - (?:return to|back to|go to) (?:the )?home ?page",
            "Wyvern Trust Logo - Return to homepage",
            "logo",
        ),
        (r"(?:page|table of) contents(?: list)?:?", "Page Contents"),
    ),
    *rows(
        "share links",
        "edge",
        (
            r"(?:share|tweet|e-?mail|print|pin|send|save|bookmark|listen|download|follow|like|recommend|forward|copy)"
            rf"(?: {_SHARED})*\s?(?:\(?\d[\d.,]*k?\)?)?[:.]?",
            "Share this page",
        ),
    ),
    *rows(
        "share links",
        "cluster",
        (
            _NETWORK + r"(?:[\s,|"
            "/•·]+(?:and )?" + _NETWORK + r")*",
            "Facebook Twitter WhatsApp",
        ),
    ),
    *rows(
        "share links",
        "anywhere",
        (r"share or comment\b.{0,150}", "Share or comment on this article:"),
        (r"like loading\W*", "Like Loading..."),
        (r"(?:share|print|e-?mail) (?:this )?(?:article|story|page|post)[:.]?", "Share this article:"),
        (r"(?:mail|e-?mail|write to) the editor", "Mail the editor"),
        (r"click to (?:share|email|print) .{0,60}", "Click to share on Twitter (Opens in new window)"),
        (
            rf"share (?:this )?(?:article|story|page|post)? ?(?:on|with|via|this with) {_NETWORK}\b.{{0,40}}",
            "Share this story on Facebook",
        ),
        (r"these are external links and .{0,40}", "These are external links and may open elsewhere"),
    ),
    *rows(
        "share count",
        "edge",
        (
            r"\d[\d.,]*\s?[km]?\+?\s*(?:shares?|likes?|tweets?|retweets?|views?|votes?|reactions?|followers)"
            r"(?:[\s|,•·]+\d[\d.,]*\s?k?\s*(?:shares?|comments?|likes?|tweets?|views?))*|shares?",
            "1.2k shares",
        ),
    ),
    *rows("share count", "cluster", (r"(?!\d\d?\.\d\d?\.\d\d(?:\d\d)?$)\d[\d.,]*k?", "46")),
    *rows(
        "caption or credit",
        "edge",
        (r"[^|.]{10,160} \|", "Ada Penrose, left, and Jo Li are to leave |", "|"),
    ),
    *rows(
        "caption or credit",
        "anywhere",
        (
            r"(?:photo(?:graph)?s?|pictures?|pics?|images?|illustration)(?: ?(?:credits?|copyright|source|by|"
            r"caption|courtesy(?: of)?))?"
            r"\s?[:©]\s?.{2,140}",
            "Photo: Jo Li/PA Wire",
        ),
        (r"(?:image|media|photo|video) (?:copyright|source|credit|caption)\b.{0,160}", "Image copyright Jo Li"),
        (r"[^.]{5,120} image copyright .{2,60}", "The Elm Hospital, Wyvern Image copyright Jo Li", "copyright"),
        (r"(?:photo(?:graph)?|picture|image) by \w+ \w+(?:/.{2,40})?", "Photo by Jo Li/Reuters"),
        (r"credit: ?(?:(?!\d).{2,80})?|photo credits?", "Credit: Jo Li"),
        (r"[^.?!]{0,150}[/(©]\s?" + _AGENCY + r"\)?", "A ward at night (Getty Images)", "/ ( ©"),
        (
            r"getty images|shutterstock(?:\.com)?|i ?stock(?:photo)?(?:\.com)?|alamy(?: stock photo)?|"
            r"rex features|pa wire",
            "Getty Images",
        ),
        (
            r"(?!(?:an?|the|our|this|his|her|new|its|their|no|your)\s)(?:[\w&’'-]+ ){1,8}logos?",
            "Anytown Herald and Post logo",
            "logo",
        ),
        (r"(?:logo|screenshot|headshot|portrait) (?:of|for) [\w&’'-]+(?: [\w&’'-]+){0,7} ?", "Portrait of Jo Li"),
        (r"(?:(?:show|hide) )?caption|image", "Show caption"),
        (
            r"bullet(?: list)? decoration.{0,60}|sep[ae]rator(?: bar)?",
            "bullet list decorationHome Page",
            "bullet rator",
        ),
        (r"\(?(?:file|stock|library|archive)[- ](?:photo|picture|image)\w*\)?.{0,60}", "File photo of the ward"),
        (r"\(?(?:picture |photo |image )?posed by (?:a )?models?\)?", "Picture posed by models"),
        (
            r"[\w%().+-]{1,120}(?: [\w%().+-]{1,40}){0,4}\.(?:jpe?g|png|gif|webp|bmp|svg|tiff?)",
            "ward_opening_2012.jpg",
            ".jp .png .gif .webp .bmp .svg .tif",
        ),
    ),
    *rows(
        "picture or video control",
        "anywhere",
        (
            r"click (?:here )?(?:to|for) (?:enlarge|zoom|expand|play|watch|(?:view|see) (?:the )?(?:full|"
            r"larger?))\b.{0,60}",
            "Click to enlarge this chart",
        ),
        (
            r"(?:view|open|see) (?:the )?(?:full )?(?:gallery|image|slideshow)|\+?\d+ view gallery|\+\s?\d{1,3}",
            "View gallery",
        ),
        (r"scroll (?:down )?(?:for|to) (?:the )?(?:video|more|see)\b.{0,40}", "Scroll down for video"),
        (r"media playback is\b.{0,60}|to play this .{0,60}", "Media playback is off"),
        (
            r"(?:play|watch|load|replay|pause|skip)(?: the)? (?:video|ad|clip)|now playing|loading(?:\.{2,}|…)?",
            "Loading...",
        ),
    ),
    *rows(
        "advertisement",
        "anywhere",
        (
            r"advert(?:isement)?s?:?|sponsored(?: (?:content|links?|by .{2,40}))?|promoted(?: (?:content|stories))?",
            "Advertisement",
        ),
        (
            r"ad(?:vertisement)? feature|paid content|article continues (?:below|after)\b.{0,40}",
            "Article continues below",
        ),
        (
            r"(?:advertisement ?[-–—:]? ?)?(?:continue reading|story continues) below\b.{0,40}",
            "Advertisement - continue reading below",
        ),
    ),
    *rows(
        "embedded post",
        "anywhere",
        (
            r"(?![\"'“‘]).{0,400}(?:https?://t\.co/\w+|pic\.twitter\.com/\w+).{0,120}",
            "Ward reopens today, come and see https://t.co/abc123",
            "t.co/ twitter.com/",
        ),
        (r"[—–-]{1,2}\s?.{2,60}\(@\w{2,20}\).{0,40}", "— Jo Li (@joli) May 3, 2016"),
    ),
    *rows(
        "navigation",
        "anywhere",
        (
            r"(?:.{0,150}?\ban icon of ){3}.*",
            "Email An icon of an envelope. Search An icon of a glass. Menu An icon of three lines.",
            "icon",
        ),
        (
            r"(?:click here to )?(?:skip|jump|go) to (?:the )?(?:main |primary |site )?(?:content|navigation|menu|"
            r"search|footer|site|comments)(?:(?:\W|skip to ).{0,40})?",
            "Skip to content. | Skip to navigation",
        ),
        (
            r"(?:back|return) to (?:the )?(?:top|home ?page|home|contents|index|news|list|results|all news|"
            r"search)\b.{0,30}",
            "Back to top",
        ),
        (
            r"toggle (?:navigation|menu|search)|(?:show|hide|open|close) (?:navigation |main |the )?menu|main menu|"
            r"(?:show|hide|open|close) (?:site |main |the )?navigation",
            "Toggle navigation",
        ),
        (r"you are here:?.{0,160}", "You are here: Home > News"),
        (
            r"(?:jump|skip) to: .{0,120}|accessibility links|"
            r"(?:go to )?(?:graphical|graphics|text[ -]only|low graphics) version",
            "Jump to: content Jump to: navigation",
        ),
        (r"language: ?[^\W\d_]+(?: ?[/|] ?[^\W\d_]+)*", "Language: English / Gaelic"),
        (r"search (?:this |the |our )?(?:site|website|[\w.]+ site|gov\.uk)(?: for)?:?", "Search this site"),
    ),
    *rows(
        "navigation",
        "cluster",
        (r"home(?: ?page)?|menu|search:?|navigation|a-z|site ?map|top|contents|archives?|english|cymraeg", "Home"),
        (
            r"contact(?: us)?|about(?: us)?|help|faqs?|feedback|jobs|advertise(?: with us)?|rss(?: feeds?)?",
            "Contact us",
        ),
        (r"accessibility(?: statement| help)?|privacy(?: policy| notice)?|cookies|disclaimer", "Privacy policy"),
        (r"terms(?: (?:and|&) conditions| of (?:use|service))?", "Terms and conditions"),
        (
            r"print(?:er|able)?[ -]?(?:friendly|version)(?: version)?|"
            r"text size.{0,12}|a\+? a-?(?: a)?",
            "Printer friendly version",
        ),
    ),
    *rows(
        "breadcrumbs",
        "edge",
        (
            r"(?:home|news|start|front page|index)(?: ?page)?(?:\s*[>»›→]+\s*[^>»›→]{1,60}){1,8}",
            "Home > News > Social care",
        ),
        (r"(?:[^>»›]{2,40}\s[>»›]\s){2,8}[^>»›]{1,80}", "Anytown » Care » Older people", "> » ›"),
    ),
    *rows(
        "page turning",
        "anywhere",
        (
            r"(?:«|←|‹|<+)?\s?(?:previous|older|newer|next) (?:entries|posts?|page|article|story)s?(?: ?(?:»|→|›|"
            r">+))?",
            "« Previous Entries",
        ),
        (r"(?:«|←|‹|<+)\s?(?:previous|older|newer|back|prev)\b.{0,80}|next ?(?:»|→|›|>+)", "← Older news"),
        (
            r"(?:printable|print|printer[- ]friendly) version(?:\W+e-?mail (?:this"
            r"|it)(?: to a friend)?)?",
            "Printable version",
        ),
        (
            r"newer posts?(?: older posts?)?(?: home)?|older posts? home|view (?:web|mobile) version|"
            r"subscribe to: .{3,60}\(atom\)",
            "Newer Post Older Post Home",
        ),
        (r"(?:displaying|showing)(?: results?)? \d+ ?(?:[-–]|to) ?\d+ of \d+(?: results?)?", "Displaying 1 - 9 of 101"),
        (r"page \d{1,4}(?: of \d{1,4})?|\d{1,3} \| page|[-–—] ?\d{1,3} ?[-–—]", "Page 3 of 12"),
        (r"(?:pages?: ?)?1 2 3(?: \d{1,3})*(?: …(?: \d+)?)? (?:next|last|»|›|>)+.{0,8}", "1 2 3 4 Next"),
    ),
    *rows(
        "column number",
        "anywhere",
        (r"\[?\s?col(?:umn|\.)\s?:?\s?\d{1,4}(?:wh|ws|w|gc|pbc|cwh)?(?:\s?continued)?\s?\]?", "Column 123WH"),
    ),
    *rows(
        "meeting system",
        "anywhere",
        (r"no\. ?item|items?(?: no\.?)?|additional documents:|view directions", "No. Item"),
        (r"language: english ?/ ?(?:gàidhlig|cymraeg)|chamber and committees", "Language: English / Gàidhlig"),
        (
            r"to report any (?:issues|problems|errors) with the information below\b.{0,120}",
            "To report any errors with the information below, write to us",
        ),
    ),
    *rows("tags", "tail", (r"(?:#\w+[ ,]*){1,20}", "#CareHomes #Wards")),
    *rows(
        "site notice",
        "edge",
        (
            r".{10,240}\b(?:read more|find out (?:more|how)|learn more|more (?:information|details)|click) here[.»>]?",
            "Some wards are closed until Friday 4 May Read more here",
            "here",
        ),
        (
            r".{12,240}[.!?:–-] (?:find out more|read more|learn more|more (?:details|information))[.»>]?",
            "Nurses are on strike. Find out more.",
            "more",
        ),
        (
            r"if you(?:[’']d| would| have| want)\b.{0,120}\b(?:get in touch|contact us|let us know|"
            r"e-?mail us)\b.{0,60}",
            "If you have any news to share, please get in touch.",
        ),
    ),
    *rows(
        "site notice",
        "tail",
        (
            r"(?:hear|get|catch|watch|listen to) (?:all )?the latest (?:news|headlines)\b.{0,240}",
            "Hear the latest news on the hour on Radio Wyvern",
        ),
    ),
    *rows(
        "site notice",
        "anywhere",
        (
            r"iframe: https?://\S+|\(button\)(?: .{1,60})?|\[_{3,}\](?: .{1,40})?|_{8,}(?: .{1,40})?",
            "IFRAME: https://a.example/x",
        ),
        (r"more top stories:?|@\w{2,30}(?: (?:on )?(?:twitter|x))?", "MORE TOP STORIES:"),
        (r"(?:view )?(?:your|my) (?:shopping )?(?:cart|basket|trolley)\b.{0,20}", "View your shopping cart."),
        (r"[-–−]?\d{1,2}(?:\.\d)? ?°? ?[cf]", "14.6 C"),
        (
            r"if you(?:[’']ve| have|[’']re| are)? (?:been )?(?:suffering|affected|struggling|feeling|in need)\b"
            r".{0,160}\b(?:action line|samaritans|helplines?)\b.{0,160}",
            "If you are suffering distress, help is available at the Wyvern Action Line",
        ),
        (r"please wait\W*|loading\W*|top of page|bottom of page", "Please wait"),
        (
            r"this is a (?:new|beta|trial|test) (?:service|site|website|page)\b.{0,160}",
            "This is a new service, and your words will help us to make it better.",
        ),
        (
            r"please note (?:that )?(?:the )?(?:information on )?this (?:web ?site|site|page)\b.{0,200}",
            "Please note that this site is no longer looked after",
        ),
        (r">> ?.{5,150}", ">> Wards to open in May"),
        (r"(?:[^*]{2,60} \* ){4,}[^*]{2,80}", "writer * reader * walker * cook * mother of two", " * "),
        (r"(?:subscribe to: )?post(?: comments)? \(atom\)", "Post Comments (Atom)"),
    ),
    *rows("site notice", "cluster", (r"alpha|beta|posts", "BETA")),
    *rows("newsletter prompt", "cluster", (r"(?:the |our )?[\w ]{1,24} newsletter\b.{0,60}", "The Wyvern newsletter")),
    *rows("comment link", "anywhere", (r"\d+ views?\s?\d+ (?:comments?|likes?)", "3 views0 comments")),
    *rows("rule", "anywhere", (r"[-=_*~#•·–—+.|\s]{3,}", "* * *")),
    *rows(
        "end mark",
        "anywhere",
        (r"[-–—*#\s]*(?:ends?|end of (?:release|article|document|transcript))[-–—*#\s]*", "-ENDS-"),
    ),
    *rows(
        "government site",
        "anywhere",
        (
            r"this (?:was|news article was|publication was|page was|speech was) published under the\b.{0,160}",
            "This was published under the 2010 to 2015 coalition government",
        ),
        (r"explore the topic|(?:see|show|\+ ?show|hide) all updates|get emails about this page", "See all updates"),
        (
            r"part of a collection|when autocomplete results\b.{0,160}|open government licence\b.{0,80}",
            "Part of a collection",
        ),
    ),
    *rows(
        "government site",
        "cluster",
        (r"gov\.uk|welcome to gov\.uk|print this page|departments|worldwide|how government works", "GOV.UK"),
        (r"publications|statistics|consultations|related content|collection|topical events?", "Related content"),
    ),
    *rows(
        "related links",
        "anywhere",
        (
            r"(?:related(?: (?:article|story|content))?|read more|also read|read next|recommended|"
            r"don[’']t miss)\s?[:»>]\s?.{5,150}",
            "READ MORE: Ward to open in May",
        ),
    ),
)
