"""Owns what page furniture looks like: cookie notices, comment links, share buttons, related links and their kin.

Where a line stands, and so whether a row applies, is for `loaders.pages.furniture`. Sources of the families: the
domain sheet's table of page furniture, and the templates of the common publishing systems.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Where = Literal["anywhere", "edge", "cluster", "tail"]


class FurnitureRow(NamedTuple):
    """A whole line, bullets and arrows around it aside, that is furniture.

    `where`: "anywhere"; at an "edge", which is before the first paragraph or after the last; in a "cluster" at an edge,
    beside other furniture or first or last on the page; in the "tail", after the last paragraph, only. Patterns are
    matched against the line in lower case. A row whose pattern begins with anything at all `needs` one of these texts (separated by
    spaces), which is looked for first, for speed.
    """

    why: str
    where: Where
    pattern: str
    example: str
    needs: str = ""


_NETWORK = (
    r"(?:facebook|twitter|x|whats\s?app|linked\s?in|pinterest|reddit|google\s?(?:\+|plus)|instagram|you\s?tube|digg|delicious|"
    r"stumble\s?upon|messenger|e-?mail|print|copy link|link|rss|flipboard|tumblr|flickr|bluesky|threads|telegram|sms|more)"
)
_AGENCY = (
    r"(?:getty(?: images)?|shutterstock(?:\.com)?|i\s?stock(?:photo)?(?:\.com)?|alamy(?: stock photo)?|rex(?: features)?|fotolia|"
    r"pa(?: wire| images| media)?|press association|reuters|afp|epa|ap|thinkstock|corbis|unsplash|adobe stock|science photo library)"
)

FURNITURE: tuple[FurnitureRow, ...] = (
    # -- browser and cookie notices
    FurnitureRow(
        "browser notice",
        "anywhere",
        r"(?:sorry,? )?(?:your|this|the) (?:web )?browser\b.{0,80}\b(?:cookies|javascript|supported|unsupported|out of date|outdated|"
        r"old)\b.{0,150}",
        "Your browser is out of date",
    ),
    FurnitureRow(
        "browser notice",
        "anywhere",
        r"(?:for|to get) (?:the|a) (?:best|better)(?: possible)?(?: online| user| viewing)? experience\b.{0,160}\b(?:browser|website|site|upgrade|app)\b"
        r".{0,100}",
        "For a better experience on this site please use a newer browser",
    ),
    FurnitureRow(
        "browser notice",
        "anywhere",
        r"(?:please |you need to |you must )?(?:enable|turn on|switch on|allow) (?:your )?(?:java\s?script|cookies)\b.{0,120}|"
        r"(?:this (?:page|site|website|video|content) (?:requires|needs)|you need) (?:java\s?script|flash|cookies)\b.{0,120}|"
        r"java\s?script (?:is|must be|seems to be|appears to be) .{0,120}",
        "Please enable JavaScript to see this page",
    ),
    FurnitureRow(
        "cookie notice",
        "anywhere",
        r"(?![\"'“‘]).{0,60}\b(?:we|site|website|page|us|co\.uk|\.com|partners) (?:(?:also|only|and our partners|would like to|may) )?"
        r"(?:uses?|sets?|stores?|rely on)\s(?:[\w-]+,?\s){0,6}cookies\b.{0,300}",
        "This website uses cookies to make it work",
        "cookies",
    ),
    FurnitureRow(
        "cookie notice",
        "anywhere",
        r"(?:by|if you) (?:continu|us|brows|click|clos|visit|scroll|navigat|stay)\w*\b.{0,160}\b(?:cookies?|privacy policy)\b.{0,200}|"
        r"we(?:[’']ll| will)? assume\b.{0,80}\bcookies?\b.{0,200}",
        "By clicking accept you agree to our use of cookies.",
    ),
    FurnitureRow(
        "cookie notice",
        "anywhere",
        r"(?:accept|reject|allow|decline|manage|view|change|set|hide|save|cookies? on)\b(?: and close)?(?: (?:all|optional|additional|analytics|essential|non-essential|your|our|these|my|this|the))*"
        r" ?(?:cookies?|cookies? (?:settings|preferences|choices|policy|message)|gov\.uk)(?: settings| preferences| message| policy)?\.?|cookie (?:settings|preferences|policy|notice|consent)s?|"
        r"cookies on [\w .]{2,40}|you (?:have|[’']ve) (?:accepted|rejected) .{0,20}cookies.{0,120}|strictly necessary cookies.{0,120}",
        "Manage cookie preferences",
    ),
    FurnitureRow(
        "cookie notice",
        "edge",
        r"(?=.*\b(?:you|your|our|we)\b)(?![\"'“‘]).{0,200}\bcookies\b.{0,250}",
        "You can change your mind about cookies in the settings",
        "cookies",
    ),
    FurnitureRow(
        "notice button",
        "cluster",
        r"learn more|find out more|more info(?:rmation)?|more details|accept(?: all)?|reject(?: all)?|i agree|agree(?: and close)?|got it!?|ok(?:ay)?|dismiss|"
        r"close(?: (?:this|the)? ?(?:message|window|banner|notice))?|no,? thanks|allow all|continue|save and close|manage (?:options|preferences|settings)|show details|hide(?: this message)?",
        "Learn more",
    ),
    # -- comments
    FurnitureRow(
        "comment link",
        "edge",
        r"(?:(?:no|one|be the first to|add (?:a|your)|leave (?:a|your)|make a|post (?:a|your)|write a|view(?: all)?|read(?: all| the)?|show(?: all)?|hide|see(?: all)?|jump to|skip to|go to) )?"
        r"(?:\(?\d[\d,]*\)? )?(?:readers?[’']? )?comments?(?: (?:on|about) this (?:article|story|page|post))?\s*(?:[\[(]\s*\d+\s*[\])]|\d+| off)?[.:]?",
        "3 Comments",
    ),
    FurnitureRow(
        "comment link",
        "anywhere",
        r"(?:read|see|view) (?:the )?(?:full|entire|whole|rest of (?:the|this)) (?:post|entry|article|story|item)\b.{0,80}|"
        r"(?:make|leave|post|add|write) (?:a|your) (?:comment|reply|response)\b.{0,60}|comments (?:are|have been|were)(?: now)? (?:closed|disabled|turned off|moderated|off)\b.{0,120}",
        "Read Full Post | Make a Comment ( 3 so far )",
    ),
    FurnitureRow(
        "comment form",
        "anywhere",
        r"(?:you (?:must|need to|have to|should)|please|want to comment\?|to (?:leave|post|make|add) a (?:comment|reply),?(?: you must| please)?)\s"
        r"(?:be )?(?:first )?(?:log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?(?:in|up|on)|register(?:ed)?)\b.{0,140}",
        "You need to log in to comment",
    ),
    FurnitureRow(
        "comment form",
        "anywhere",
        r"(?=.*\b(?:you|your)\b)(?=.*\b(?:our|these|this site|website|the)\b)(?![\"'“‘])(?:please (?:remember|note|read|see)|by (?:submitting|posting|using|registering)|all (?:comments|submissions))\b.{0,200}"
        r"\b(?:terms|conditions|guidelines|house rules|privacy)\b.{0,240}",
        "By posting a comment you accept our terms of use",
        "terms conditions guidelines rules privacy",
    ),
    FurnitureRow(
        "comment form",
        "anywhere",
        r".{0,120}\bhtml (?:is|tags?|mark-?up|code|attributes)\b.{0,30}\b(?:permitted|allowed|tags|stripped|accepted|enabled)\b.{0,120}|you (?:may|can) use these html\b.{0,160}",
        "HTML tags are not allowed in the box",
        "html",
    ),
    FurnitureRow(
        "comment form",
        "edge",
        r"have your say[!.:]?|join the (?:discussion|conversation|debate).{0,40}|what do you think\?(?: .{0,80})?|tell us what you think.{0,60}|"
        r"(?:your )?(?:name|e-?mail(?: address)?|website|comment)(?: \(.{0,60}\)|\s?\*)?:?|your (?:e-?mail address|comment) will (?:not be|be) .{0,80}|"
        r"(?:required )?fields (?:are )?marked .{0,30}|notify me of .{0,80}|post comment|submit(?: comment)?|report (?:this comment|abuse)|reply(?: to this comment)?|"
        r"(?:like|recommend|unsuitable or offensive\?) ?\(?\d*\)?|newest first|oldest first|sort by:?.{0,30}|save my name.{0,120}|cancel reply|the views expressed in the (?:contents|comments) above.{0,120}",
        "Have your say!",
    ),
    # -- sharing, printing, feedback
    FurnitureRow(
        "share links",
        "edge",
        r"(?:share|tweet|e-?mail|print|pin|send|save|bookmark|listen|download|follow|like|recommend|forward|copy)(?: (?:this|it|article|page|story|post|item|link|with|on|to|via|by|or|and|a friend|friend|us|pdf|comment|comments|now|"
        + _NETWORK
        + r"))*\s?(?:\(?\d[\d.,]*k?\)?)?[:.]?",
        "Share this page",
    ),
    FurnitureRow(
        "share links", "cluster", _NETWORK + r"(?:[\s,|/•·]+(?:and )?" + _NETWORK + r")*", "Facebook Twitter WhatsApp"
    ),
    FurnitureRow(
        "share links",
        "anywhere",
        r"share or comment\b.{0,150}|click to (?:share|email|print) .{0,60}|share (?:this )?(?:article|story|page|post)? ?(?:on|with|via|this with) "
        + _NETWORK
        + r"\b.{0,40}|these are external links and will open in a new window",
        "Share or comment on this article:",
    ),
    FurnitureRow(
        "share count",
        "edge",
        r"\d[\d.,]*\s?[km]?\+?\s*(?:shares?|likes?|tweets?|retweets?|views?|votes?|reactions?|followers)(?:[\s|,•·]+\d[\d.,]*\s?k?\s*(?:shares?|comments?|likes?|tweets?|views?))*|shares?",
        "1.2k shares",
    ),
    FurnitureRow(
        "feedback prompt",
        "anywhere",
        r"(?:did|do) you (?:enjoy|like|find|have)\b.{0,20}\b(?:this|our) (?:article|story|page|post|piece|blog|item)\b.{0,40}\?|"
        r"(?:is|was) (?:this|the|there anything wrong with this) (?:page|article|content|information|story|answer)? ?(?:useful|helpful|interesting|of use)?(?: to you)?\?|"
        r"(?:rate|review) this (?:article|page|story|item)\b.{0,40}|help us improve (?:gov\.uk|this (?:site|page|website|service)|our (?:site|website))\b.{0,60}|"
        r"report (?:a|an) (?:problem|error|issue|mistake) with this (?:page|article|story)\.?|"
        r"is there anything wrong with this page\?|(?:yes|no)[,:]? this page is (?:not )?useful",
        "Was this page helpful?",
    ),
    FurnitureRow(
        "feedback prompt", "tail", r"(?:yes|no|maybe|send me the survey|average rating.{0,40}|\d votes?)", "Maybe"
    ),
    FurnitureRow(
        "blogroll prompt",
        "tail",
        r"(?:liked?|enjoyed?|love) (?:it|this|what you (?:read|see))(?: here)?\b.{0,40}[?!]|(?:why not )?(?:try|visit|see|check out)\b.{0,40}\bblogroll\b.{0,20}|blogroll|"
        r"if you (?:liked|enjoyed) this\b.{0,140}",
        "Liked this post? Tell a friend!",
    ),
    # -- newsletters, accounts, payment
    FurnitureRow(
        "newsletter prompt",
        "anywhere",
        r"(?:sign|signing) up (?:to|for|here for|now for|today for)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts?|bulletins?|briefings?|inbox)\b.{0,120}|"
        r"(?:please )?subscribe (?:to|for|now|here|today|free)\b.{0,120}|get (?:our|the latest|all the|the best|more|your|updates)\b.{0,100}\b(?:newsletter|inbox|e-?mail|delivered|straight to you)\b.{0,100}|"
        r"(?:please )?enter (?:your|a valid) e-?mail\b.{0,60}|thank(?:s| you) for (?:subscribing|signing up)\b.{0,80}",
        "Sign up for our weekly newsletter",
    ),
    FurnitureRow(
        "newsletter prompt",
        "anywhere",
        r"(?:view|read|open|having trouble (?:viewing|reading)|can[’']?t (?:see|read)|problems? viewing)\b.{0,40}\b(?:this )?(?:e-?mail|newsletter|message)\b.{0,60}\b(?:browser|online|web|here|properly)\b.{0,60}|"
        r"you(?:[’']re| are)? receiv(?:ed|ing) this (?:e-?mail|newsletter|message)?\b.{0,160}|(?:click here to )?unsubscribe\b.{0,120}|to (?:unsubscribe|stop receiving|be removed)\b.{0,140}|"
        r"(?:forward|send) (?:this )?(?:e-?mail |newsletter )?to a (?:friend|colleague)\b.{0,40}|(?:manage|update|change) your (?:subscription|e-?mail|profile)\b.{0,60}",
        "You are receiving this newsletter because you asked for it",
    ),
    FurnitureRow(
        "sign-in or payment notice",
        "anywhere",
        r"(?:this|the full) (?:content|article|story|page|feature) is (?:only |exclusively )?(?:available|free|open|restricted)?\b.{0,30}\b(?:subscribers?|members|registered (?:users|readers))\b.{0,140}|"
        r"to (?:continue reading|read (?:more|on|the (?:full|rest)|this))\b.{0,60}\b(?:subscribe|register|log in|sign in|join)\b.{0,140}|"
        r"you (?:have|[’']ve) (?:\d+|no|one|reached your|used all)\b.{0,40}\barticles?\b.{0,120}|already (?:a|have an?) (?:subscriber|member|account|registered)\b.{0,60}|"
        r"(?:not|don[’']t have|become) (?:a|an) (?:member|subscriber|account)(?: yet)?\?.{0,80}|forgot(?:ten)? your (?:password|login)\b.{0,40}",
        "Already a subscriber? Log in here",
    ),
    FurnitureRow(
        "sign-in or payment notice",
        "edge",
        r"(?:please )?(?:sign|log)[ -]?(?:in|on|out|up)(?: or (?:register|sign up|join))?(?: here| now| for free)?\.?|register(?: now| here| for free)?|subscribe|subscriptions?|my account|your account|create (?:an )?account|basket|remember me|password",
        "Sign in or register",
    ),
    FurnitureRow(
        "notice for professionals",
        "anywhere",
        r"(?:this|the) (?:site|website|content|page) is (?:intended |only |provided |designed |restricted )*(?:for|to) (?:use by )?(?:uk )?(?:health\s?care|health|medical|nhs) professionals\b.{0,120}|"
        r"(?:i confirm|please confirm|are you)\b.{0,60}\bhealth\s?care professional\b.{0,80}|for health\s?care professionals only\.?",
        "This site is intended for healthcare professionals only",
    ),
    # -- pictures, advertising, embedded things
    FurnitureRow(
        "caption or credit",
        "anywhere",
        r"(?:photo(?:graph)?s?|pictures?|pics?|images?|illustration|video)(?: ?(?:credits?|copyright|source|by|caption|courtesy))?\s?(?:[:©]|,(?= ?"
        + _AGENCY
        + r"))\s?.{2,140}|(?:image|media|photo|video) (?:copyright|source|credit|caption)\b.{0,160}|credit: ?(?!\d).{2,80}|©\s?"
        + _AGENCY
        + r".{0,20}",
        "Photo: Jo Li/PA Wire",
    ),
    FurnitureRow(
        "caption or credit",
        "anywhere",
        r"[^.?!]{0,150}[/(©]\s?" + _AGENCY + r"\)?",
        "A ward at night (Getty Images)",
        "/ ( ©",
    ),
    FurnitureRow(
        "caption or credit",
        "anywhere",
        r"(?:getty images|shutterstock(?:\.com)?|i\s?stock(?:photo)?(?:\.com)?|alamy(?: stock photo)?|rex features|fotolia|thinkstock|pa wire)",
        "Getty Images",
    ),
    FurnitureRow(
        "caption or credit",
        "anywhere",
        r"(?!(?:an?|the|our|this|his|her|new|its|their|no|your)\s)(?:[\w&’'-]+ ){1,8}logos?|(?:logo|screenshot|headshot|portrait) (?:of|for) (?:[\w&’'-]+ ?){1,8}|image|caption|(?:show|hide) caption|"
        r"(?:file|stock|library|archive|posed by models?)[- ](?:photo|picture|image)\w*.{0,60}|\(?(?:file|stock) (?:photo|image)\)?",
        "Anytown Herald and Post logo",
    ),
    FurnitureRow(
        "picture or video control",
        "anywhere",
        r"click (?:here )?(?:to|for) (?:enlarge|zoom|view|see|expand|play|watch)\b.{0,60}|(?:view|open|see) (?:the )?(?:full )?(?:gallery|image|slideshow)|scroll (?:down )?(?:for|to) (?:the )?(?:video|more|see)\b.{0,40}|"
        r"\+\s?\d{1,3}|\+?\d+ view gallery|media playback is\b.{0,60}|(?:play|watch|load|replay|pause|now playing|skip)(?: the)? (?:video|ad|clip)?:?.{0,10}|loading(?:\.{2,}|…)?|to play this .{0,60}",
        "Click to enlarge this chart",
    ),
    FurnitureRow(
        "image file name",
        "anywhere",
        r"[\w%().+-]{3,120}\.(?:jpe?g|png|gif|webp|bmp|svg|tiff?)",
        "ward_opening_2012.jpg",
    ),
    FurnitureRow(
        "advertisement",
        "anywhere",
        r"(?:advert(?:isement)?s?|sponsored(?: (?:content|links?|by .{2,40}))?|promoted(?: (?:content|stories))?|ad(?:vertisement)? feature|article continues (?:below|after)\b.{0,40}|(?:advertisement ?[-–—:]? ?)?(?:continue reading|story continues) below\b.{0,40}|paid content)",
        "Advertisement - continue reading below",
    ),
    FurnitureRow(
        "embedded post",
        "anywhere",
        r"(?![\"'“‘]).{0,400}(?:https?://t\.co/\w+|pic\.twitter\.com/\w+).{0,120}|[—–-]{1,2}\s?.{2,60}\(@\w{2,20}\).{0,40}",
        "Ward reopens today, come and see https://t.co/abc123",
        "t.co/ twitter.com/ @",
    ),
    # -- getting about the site
    FurnitureRow(
        "navigation",
        "anywhere",
        r"(?:skip|jump|go) to (?:the )?(?:main |primary |site )?(?:content|navigation|menu|search|footer|site|comments)(?: .{0,30})?|(?:back|return) to (?:the )?(?:top|home ?page|home|contents|index|news|list|results|all news|search)\b.{0,30}|"
        r"toggle (?:navigation|menu|search)|you are here:?.{0,160}|(?:show|hide|open|close) (?:navigation |main |the )?menu|search (?:this |the |our )?(?:site|website|[\w.]+ site|gov\.uk)(?: for)?:?|main menu",
        "Skip to main content",
    ),
    FurnitureRow(
        "navigation",
        "cluster",
        r"(?:home(?: ?page)?|menu|search:?|navigation|a-z|site ?map|accessibility(?: statement| help)?|contact(?: us)?|about(?: us)?|help|faqs?|privacy(?: policy| notice)?|cookies|terms(?: (?:and|&) conditions| of (?:use|service))?|"
        r"feedback|jobs|archives?|print(?:er)?[ -]?friendly(?: version)?|text size.{0,12}|a\+? a-?(?: a)?|english|cymraeg|top|contents|disclaimer|advertise(?: with us)?|rss(?: feeds?)?)",
        "Contact us",
    ),
    FurnitureRow(
        "breadcrumbs",
        "edge",
        r"(?:home|news|start|front page|index)(?: ?page)?(?:\s*[>»›→]+\s*[^>»›→]{1,60}){1,8}|(?:[^>»›]{2,40}\s[>»›]\s){2,8}[^>»›]{1,80}",
        "Home > News > Social care",
    ),
    FurnitureRow(
        "page turning",
        "anywhere",
        r"(?:«|←|‹|<+)\s?(?:previous|older|newer|back|prev)\b.{0,80}|(?:previous|older|newer|next) (?:entries|posts?|page|article|story)s?\b(?: (?:»|→|›|>+))?.{0,4}|next (?:»|→|›|>+)|"
        r"page \d{1,4}(?: of \d{1,4})?|\d{1,3} \| (?:page|p a g e)|[-–—] ?\d{1,3} ?[-–—]|(?:pages?: )?1 2 3(?: \d{1,3})*(?: …(?: \d+)?)? (?:next|last|»|›|>)+.{0,8}",
        "Page 3 of 12",
    ),
    FurnitureRow(
        "column number",
        "anywhere",
        r"\[?\s?col(?:umn|\.)\s?:?\s?\d{1,4}(?:wh|ws|w|gc|pbc|cwh)?(?:\s?continued)?\s?\]?",
        "Column 123WH",
    ),
    FurnitureRow("rule", "anywhere", r"[-=_*~#•·–—+.|\s]{3,}", "* * *"),
    FurnitureRow(
        "end mark",
        "anywhere",
        r"[-–—*#\s]*(?:ends?|end of (?:release|article|document|transcript))[-–—*#\s]*|[-–—]\s?30\s?[-–—]",
        "-ENDS-",
    ),
    # -- foot of the page
    FurnitureRow(
        "copyright notice",
        "edge",
        r"(?:©|\(c\)|copyright\b|crown copyright\b|all rights reserved\b).{0,200}|all content is available under\b.{0,160}|except where otherwise (?:noted|stated)\b.{0,120}|"
        r"(?:website|site|web design|designed|powered|hosted|built|theme)(?: (?:designed|built|hosted|developed|powered|created))? by\b.{0,80}|(?:proudly )?powered by .{2,60}",
        "© Anytown Media 2014. All rights reserved.",
    ),
    FurnitureRow(
        "copyright notice",
        "edge",
        r".{0,120}\b(?:all rights reserved|crown copyright)\b.{0,120}",
        "Anytown Media 2014, all rights reserved",
        "reserved copyright",
    ),
    FurnitureRow(
        "legal notice",
        "tail",
        r"(?:registered (?:in|office|charity|company|address)|company (?:registration|reg\.?|number|no)|charity (?:registration|number|no))\b.{0,200}|(?:[\w .&]{2,60} is )?(?:not responsible|takes no responsibility) for the content of\b.{0,80}|"
        r"the bbc is not responsible\b.{0,80}",
        "Registered in England, number 1234567",
    ),
    FurnitureRow(
        "government site",
        "anywhere",
        r"this (?:was|news article was|publication was|page was|speech was) published under the\b.{0,160}|explore the topic|(?:see|show|\+ ?show|hide) all updates|get emails about this page|"
        r"topical events?|part of a collection|search on gov\.uk|services and information|departments and policy|government activity|when autocomplete results\b.{0,160}|open government licence\b.{0,80}",
        "This was published under the 2010 to 2015 coalition government",
    ),
    FurnitureRow(
        "government site",
        "cluster",
        r"gov\.uk|welcome to gov\.uk|print this page|brexit|departments|worldwide|how government works|publications|statistics|consultations|related content|collection",
        "GOV.UK",
    ),
    FurnitureRow(
        "related links",
        "anywhere",
        r"(?:related(?: (?:articles?|story|stories|content))?|read more|also read|read next|recommended|don[’']t miss)\s?[:»>]\s?.{5,150}",
        "READ MORE: Ward to open in May",
    ),
    FurnitureRow(
        "poll",
        "tail",
        r"(?:poll|vote(?: now)?|quiz|question of the week|our poll|have your vote|snap poll)\s?[:–—-]\s?.{0,160}|vote in our\b.{0,60}|(?:view|see) (?:the )?(?:poll )?results|cast your vote.{0,60}",
        "Poll: should wards open longer?",
    ),
)


class SectionRow(NamedTuple):
    """A heading whose following lines are furniture with it. Patterns are matched in lower case.

    `takes` "links": the headline-shaped lines that follow. `takes` "all": everything to the end of the article.
    A row that is not `sure` takes its lines only if they reach the end of the article.
    """

    why: str
    takes: Literal["links", "all"]
    sure: bool
    pattern: str
    example: str


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow(
        "readers' comments",
        "all",
        True,
        r"(?:readers?[’']?s? comments|comments|your comments|discussion|responses)\s?[\[(:]\s?\d+\s?[\])]?|[\[(]?\d+[\])]? (?:comments|responses|thoughts|replies)(?: (?:to|on) .{1,160}|:)|"
        r"readers[’'] comments|(?:one|1) (?:response|thought|comment) (?:to|on) .{1,160}",
        "Readers' comments (3)",
    ),
    SectionRow(
        "related links",
        "links",
        True,
        r"(?:related|recommended|similar|popular|latest|recent|top|trending|featured) (?:articles?|stor(?:y|ies)|content|posts?|links?|news|topics?|items|pages?|headlines|coverage|comments|jobs|internet links|documents)\b.{0,20}|"
        r"most (?:read|popular|viewed|commented|shared|e-?mailed|recent|watched)\b.{0,30}|you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,30}|(?:what to )?read next|editor[’']?s[’']? (?:picks?|choice)|trending(?: now)?|don[’']t miss|"
        r"more (?:stories|news|articles|headlines|like this)\b.{0,40}|(?:recommended|more) (?:for you|from around the web|from the web)|from around the web|also in the news|elsewhere on (?:the )?\w+|around the bbc|top stories|promoted stories|you may like",
        "Most read",
    ),
    SectionRow(
        "related links",
        "links",
        False,
        r"(?:read|find out|see|learn) more (?:on|about|from|in|here)\b.{0,60}:?|more (?:on|about|from|in)\b.{0,60}|see also:?|read (?:more|also):?|related:?|links?:|useful links|external links|(?:in|on) (?:this|other) (?:section|stor(?:y|ies)|site|web ?sites?)|"
        r"useful websites|on the web|previous stories|archives?|categories|recent comments|meta|tag cloud|follow us(?: on.{0,40})?|connect with us|contact us|share this:?|information about\b.{0,60}",
        "More on pooled budgets",
    ),
)


class InlineRow(NamedTuple):
    """Characters inside a line that are furniture."""

    why: str
    pattern: str
    example: str
    surface: str


INLINE: tuple[InlineRow, ...] = (
    InlineRow(
        "image file name",
        r"(?<![\w/.@-])\d{4,}_[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?![\w/@-])",
        "It opened in May. 4401877_Ward_Sister_Stock_Credit It has ten beds.",
        "4401877_Ward_Sister_Stock_Credit",
    ),
    InlineRow(
        "image file name",
        r"(?<![\w/.@-])(?:[A-Za-z0-9-]+_){1,8}(?:Fotolia|Getty|iStock|Shutterstock|Alamy|Thinkstock|Credit|Rex|Reuters|thumb(?:nail)?|index|crop|web)(?:_[A-Za-z0-9]+)*(?![\w/@-])",
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
    r"(?:notes? (?:to|for) (?:the )?editors?|editor[’']?s[’']? notes?|(?:media|press|pr) (?:contacts?|enquir(?:y|ies)|office|information|queries)|"
    r"contacts?|contact (?:details|information)|for (?:more|further|media|press)\b.{0,60}(?:contact|call|e-?mail|visit)?|press office contacts?)\b.{0,20}"
)
"""A heading after which press-office contact lines are expected."""

NAVIGATION_WORDS = (
    "home|news|about|about us|contact|contact us|login|log in|sign in|sign up|register|subscribe|search|menu|jobs|events|opinion|comment|"
    "features|blogs|blog|sport|weather|video|videos|topics|archive|archives|sitemap|site map|privacy|accessibility|help|faq|faqs|twitter|facebook|"
    "linkedin|instagram|youtube|rss|shop|magazine|health|politics|business|education|society|technology|tech|science|world|uk|local|travel|"
    "culture|entertainment|entertainment & arts|lifestyle|money|finance|environment|family|tv|radio|pictures|photos|more|resources|publications|research|services|policy|media|press|"
    "members|membership|community|forums|directory|courses|training|library|careers|support us|donate|get involved|what we do|who we are|our work|"
    "newsletter|newsletters|podcasts|podcast|clinical|supplements|awards|conferences|tools|cpd|partners|advertise|terms|cookies|share|print|email|"
    "football|cricket|rugby|arts|food|style|fashion|letters|obituaries|crosswords|puzzles|games|competitions|offers|classifieds|motors|property|dating|"
    "england|scotland|wales|northern ireland|n. ireland|europe|us|africa|asia|latin america|middle east|election|in pictures|have your say|magazine|explainers|"
    "residents|council|your council|council tax|planning|housing|transport|leisure|children|adults|benefits|councillors|democracy|a to z|a-z"
)
"""Entries of a site's menu, separated by bars. One alone means nothing; a run of short lines full of them is a menu."""
