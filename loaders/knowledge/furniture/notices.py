"""Owns the notices that sites set around their pages: browsers, cookies, comments, accounts, newsletters, law."""

from __future__ import annotations

from loaders.knowledge.furniture.rows import FurnitureRow, rows

_LOG_IN = r"(?:log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?(?:in|up|on)|register(?:ed)?)"
_SUBMIT = r"(?:submitting|posting|using|registering)"

NOTICES: tuple[FurnitureRow, ...] = (
    *rows(
        "browser notice",
        "anywhere",
        (
            r"(?:(?:sorry|unfortunately),? )?(?:your|this|the) (?:web )?browser\b.{0,80}\b(?:cookies|javascript|"
            r"(?:un)?supported|too old|out ?(?:of ?)?dated?)\b.{0,150}",
            "Your browser is out of date",
        ),
        (
            r"(?:for|to get) (?:the|a) (?:best|better)(?: \w+){0,2} experience\b.{0,160}\b(?:browser|website|"
            r"site|upgrade|app)\b.{0,100}",
            "For a better experience on this site please use a newer browser",
        ),
        (
            r"(?:please |you need to |you must )?(?:enable|turn on|switch on|allow) (?:your )?(?:java ?script|"
            r"cookies)\b.{0,120}",
            "Please enable JavaScript to see this page",
        ),
        (
            r"(?:this (?:page|site|website|video|content) (?:requires|needs)|you need) (?:java ?script|flash|"
            r"cookies)\b.{0,120}",
            "This page requires JavaScript to work",
        ),
        (
            r"you(?:[’']re| are) using (?:an? )?(?:[\w-]+ ){0,4}browser\b.{0,200}|"
            r"(?:internet explorer|ie) ?\d* is (?:no longer|not) supported\b.{0,200}",
            "You are using an older version of your browser.",
        ),
        (r"java ?script (?:is|must be|seems to be|appears to be) .{0,120}", "JavaScript is switched off"),
        (
            r"(?:(?:some|many|certain) )?(?:parts|features|pages|areas) of (?:this|the|our) (?:web ?)?site (?:need|"
            r"require|(?:will|may|might|do) not|won[’']t|don[’']t)\b.{0,60}\b(?:browser|work|show|java ?script|"
            r"cookies)\b.{0,80}",
            "Some features of this website may not work in your browser.",
        ),
        (
            r"cookies (?:are|must be|seem to be|appear to be) (?:currently )?(?:switched|turned|disabled|enabled|"
            r"blocked|not|off|on)\b.{0,140}",
            "Cookies are turned off.",
        ),
    ),
    *rows(
        "cookie notice",
        "anywhere",
        (
            r"(?![\"'“‘]).{0,60}\b(?:we|site|website|page|us|co\.uk|\.com|partners) (?:(?:also|only|may|would like "
            r"to) )?(?:uses?|sets?|stores?|rely on) (?:[\w-]+,? ){0,6}cookies\b.{0,300}",
            "This website uses cookies to make it work",
            "cookies",
        ),
        (
            r"(?:by|if you) (?:continu|us|brows|click|clos|visit|scroll|navigat|stay|read)\w*\b.{0,160}\b(?:cookies?|"
            r"privacy policy)\b.{0,200}|we treat all personal data\b.{0,120}",
            "By clicking accept you agree to our use of cookies.",
        ),
        (r"we(?:[’']ll| will)? assume\b.{0,80}\bcookies?\b.{0,200}", "We assume that cookies are fine with you"),
        (
            r"(?:accept|reject|allow|decline|manage|view|change|set|hide|save)(?: and close)?(?: (?:all|optional|"
            r"additional|analytics|(?:non-)?essential|your|our|these|my|this|the))* cookies?(?: (?:settings|"
            r"preferences|choices|policy|message))?\.?",
            "Manage cookie preferences",
        ),
        (r"cookie (?:settings|preferences|policy|notice|consent)(?: notice)?s?", "Cookie policy"),
        (r"cookies on [\w .]{2,40}", "Cookies on Anytown.gov.uk"),
        (r"you(?: have|[’']ve) (?:accepted|rejected) .{0,20}cookies.{0,120}", "You have rejected additional cookies"),
        (r"strictly necessary cookies.{0,120}", "Strictly necessary cookies are always on"),
        (
            r"(?:necessary|essential|optional|functional|performance|analytics?|marketing|targeting|advertising|"
            r"third[- ]party|preference|statistics?|social media) cookies",
            "Optional cookies",
        ),
    ),
    *rows(
        "cookie notice",
        "edge",
        (
            r"(?=.*\b(?:you|your|our|we)\b)(?![\"'“‘]).{0,200}\bcookies\b.{0,250}",
            "You can change your mind about cookies in the settings",
            "cookies",
        ),
    ),
    *rows(
        "notice button",
        "cluster",
        (r"(?:learn|find out|see|show) more|more (?:info(?:rmation)?|details)|show details", "Learn more"),
        (
            r"(?:accept|reject|allow)(?: all)?|i agree|agree(?: and close)?|got it!?|ok(?:ay)?|"
            r"no,? thanks",
            "Accept all",
        ),
        (
            r"dismiss|close(?: (?:this |the )?(?:message|window|banner|notice))?|hide(?: this message)?",
            "Close this window",
        ),
        (r"continue|save and close|manage (?:options|preferences|settings)", "Manage options"),
    ),
    *rows(
        "comment link",
        "edge",
        (
            r"(?:(?:no|one|be the first to|(?:add|leave|make|post|write) (?:a|your)|(?:view|show|see)(?: all)?|"
            r"read(?: all| the)?|hide|(?:jump|skip|go) to) )?(?:\(?\d[\d,]*\)? )?(?:readers?[’']? )?comments?(?: "
            r"(?:on|about) this (?:article|story|page|post))?\s*(?:[\[({]\s*\d+\s*[\])}]|\d+| off)?[.:]?",
            "3 Comments",
        ),
    ),
    *rows(
        "comment link",
        "anywhere",
        (
            r"(?:read|see|view) (?:the )?(?:full|entire|whole|rest of (?:the|this)) (?:post|entry|article|story|"
            r"item)\b.{0,80}",
            "Read Full Post | Make a Comment ( 3 so far )",
        ),
        (r"(?:continue|keep) reading(?:\W.{0,100})?", "Continue reading The long way home"),
        (
            r"(?:read|view) more\s?(?:…|\.\.\.|»|→|>+)?(?:\s*\|.{0,60})?|\(more(?:…|\.\.\.)?\)|\[(?:…|\.\.\.)\]",
            "Read more...",
        ),
        (r"(?:make|leave|post|add|write) (?:a|your) (?:comment|reply|response)\b.{0,60}", "Leave a reply to Jo"),
        (
            r"comments (?:are|have been|were)(?: now)? (?:closed|disabled|turned off|moderated|off)\b.{0,120}",
            "Comments are closed.",
        ),
    ),
    *rows(
        "comment form",
        "anywhere",
        (
            r"(?:you (?:must|need to|have to|should)|please|want to comment\?|to (?:leave|post|make|"
            r"add) a (?:comment|reply),?(?: you must| please)?)"
            rf" (?:be )?(?:first )?{_LOG_IN}\b.{{0,140}}",
            "You need to log in to comment",
        ),
        (
            rf"{_LOG_IN} to (?:comment|reply|leave a comment|join the (?:debate|discussion|conversation))\b.{{0,80}}",
            "Log in to reply",
        ),
        (
            r"(?=.*\b(?:you|your)\b)(?=.*\b(?:our|these|this site|website|"
            r"the)\b)(?![\"'“‘])(?:please (?:remember|note|read|see)|"
            rf"by {_SUBMIT}|all (?:comments|submissions))\b.{{0,200}}\b(?:terms|conditions|guidelines|"
            rf"house rules|privacy)\b.{{0,240}}",
            "By posting a comment you accept our terms of use",
            "terms conditions guidelines rules privacy",
        ),
        (
            r".{0,120}\bhtml (?:is|tags?|mark-?up|code|attributes)\b.{0,30}\b(?:permitted|allowed|tags|stripped|"
            r"accepted|enabled)\b.{0,120}",
            "HTML tags are not allowed in the box",
            "html",
        ),
        (r"you (?:may|can) use these html\b.{0,160}", "You may use these HTML tags and attributes:", "html"),
        (
            r"your e-?mail address will not be (?:published|shown|shared)\b.{0,80}",
            "Your email address will not be published.",
        ),
        (r"notify me (?:of|when|by)\b.{0,80}", "Notify me when new comments are added."),
        (r"this site uses akismet\b.{0,120}", "This site uses Akismet against spam"),
    ),
    *rows(
        "comment form",
        "edge",
        (
            r"have your say[!.:]?|join the (?:discussion|conversation|debate).{0,40}|tell us what you think.{0,60}",
            "Have your say!",
        ),
        (r"what do you think\?(?: .{0,80})?", "What do you think? Write to us"),
        (
            r"(?:your )?(?:name|e-?mail(?: address)?|website)(?: \((?:will not|required|optional|"
            r"never)\b.{0,60}\)|\s?\*):?",
            "Email (required)",
        ),
        (r"your comment will (?:not be|be) .{0,80}", "Your comment will be read first"),
        (
            r"(?:required )?fields (?:are )?marked .{0,30}|save my name.{0,120}",
            "Required fields are marked by stars",
        ),
        (
            r"post comment|submit(?: comment)?|cancel reply|reply(?: to this comment)?|report (?:this comment|abuse)",
            "Post comment",
        ),
        (
            r"(?:newest|oldest) first|sort by:?.{0,30}|recommend ?\(\d*\)|unsuitable or offensive\?.{0,40}",
            "Newest first",
        ),
        (
            r"the views expressed in the (?:contents|comments) above.{0,120}",
            "The views expressed in the comments above are not ours",
        ),
    ),
    *rows(
        "feedback prompt",
        "anywhere",
        (
            r"(?:did|do) you (?:enjoy|like|find|have)\b.{0,20}\b(?:this|our) (?:article|story|page|post|piece|"
            r"blog|item)\b.{0,40}\?",
            "Did you like this story?",
        ),
        (
            r"(?:is|was) th(?:is|e) (?:page|article|content|information|story|answer) (?:useful|helpful|"
            r"interesting|of use)(?: to you)?\?",
            "Was this page helpful?",
        ),
        (
            r"(?:is|was) (?:this|it) (?:useful|helpful)\?|(?:rate|review) this (?:article|page|story|item)\b.{0,40}",
            "Rate this article",
        ),
        (
            r"help us improve (?:gov\.uk|this (?:site|page|website|service)|our (?:site|website))\b.{0,60}",
            "Help us improve this page",
        ),
        (
            r"report (?:a|an) (?:problem|error|issue|mistake) with this (?:page|article|story)\.?",
            "Report a problem with this page",
        ),
        (
            r"is there anything wrong with this page\?|(?:yes|no)[,:]? this page is (?:not )?useful",
            "Yes this page is useful",
        ),
    ),
    *rows(
        "feedback prompt",
        "tail",
        (r"yes|no|maybe|send me the survey|average rating.{0,40}|\d votes?", "Maybe"),
        (
            r"(?:liked?|enjoyed?|love) (?:it|this|what you (?:read|see))(?: here)?\b.{0,40}[?!]",
            "Liked this post? Tell a friend!",
        ),
        (r"(?:why not )?(?:try|visit|see|check out)\b.{0,40}\bblogroll\b.{0,20}|blogroll", "See the blogroll"),
        (r"if you (?:liked|enjoyed) this\b.{0,140}", "If you liked this, pass it on"),
        (
            r"(?:poll|vote(?: now)?|quiz|question of the week|our poll|have your vote|snap poll)\s?[:–—-]\s?.{0,160}",
            "Poll: are you well?",
        ),
        (r"vote in our\b.{0,60}|(?:view|see) (?:the )?(?:poll )?results|cast your vote.{0,60}", "Cast your vote now"),
    ),
    *rows(
        "newsletter prompt",
        "anywhere",
        (
            r"(?:sign|signing) up (?:to|for|here for|now for|today for)\b.{0,60}\b(?:newsletters?|e-?mails?|"
            r"alerts?|bulletins?|briefings?|inbox)\b"
            r".{0,120}",
            "Sign up for our weekly newsletter",
        ),
        (r"(?:please )?subscribe (?:to|for|now|here|today|free)\b.{0,120}", "Subscribe now from £4 a month"),
        (
            r"get (?:our|the latest|all the|the best|more|your|updates)\b.{0,100}\b(?:newsletter|inbox|delivered|"
            r"straight to you)\b.{0,100}",
            "Get the latest stories in your inbox",
        ),
        (
            r"(?:please )?enter (?:your|a valid) e-?mail\b.{0,60}|thank(?:s| you) for (?:subscribing|"
            r"signing up)\b.{0,80}",
            "Enter your email address",
        ),
        (
            r"(?:view|read|open|having trouble (?:viewing|reading)|can[’']?t (?:see|read)|"
            r"problems? viewing)\b.{0,40}\b(?:e-?mail|newsletter|message)\b"
            r".{0,60}\b(?:browser|online|web|here|properly)\b.{0,60}",
            "View this email in your browser",
        ),
        (
            r"you(?:[’']re| are)? receiv(?:ed|ing) this (?:e-?mail|newsletter|message)\b.{0,160}",
            "You are receiving this newsletter because you asked for it",
        ),
        (
            r"(?:click here to )?unsubscribe\b.{0,120}|to (?:unsubscribe|stop receiving|be removed)\b.{0,140}",
            "Unsubscribe from this list",
        ),
        (
            r"(?:forward|send) (?:this )?(?:e-?mail |newsletter )?to a (?:friend|colleague)\b.{0,40}",
            "Forward to a friend",
        ),
        (r"(?:manage|update|change) your (?:subscription|e-?mail|profile)\b.{0,60}", "Update your profile"),
    ),
    *rows(
        "sign-in or payment notice",
        "anywhere",
        (
            r"(?:this|the full) (?:content|article|story|page|feature) is (?:only |exclusively )?(?:available|"
            r"free|open|restricted)?\b.{0,30}"
            r"\b(?:subscribers?|members|registered (?:users|readers))\b.{0,140}",
            "This content is only available to subscribers",
        ),
        (
            r"to (?:continue reading|read (?:more|on|the (?:full|rest)|this))\b.{0,60}\b(?:subscribe|register|"
            r"log in|sign in|join)\b.{0,140}",
            "To continue reading please log in",
        ),
        (
            r"you(?: have|[’']ve) (?:\d+|no|one|reached your|used all)\b.{0,40}\barticles?\b.{0,120}",
            "You have 2 free articles left",
        ),
        (
            r"already (?:a|have an?) (?:subscriber|member|account|registered)\b.{0,60}",
            "Already a subscriber? Log in here",
        ),
        (
            r"you get .{0,60}\bwhen you (?:sign up|subscribe|register)\b.{0,120}",
            "You get three free stories each month when you sign up to The Wyvern’s letters.",
        ),
        (r"get unlimited access to\b.{0,200}", "Get unlimited access to The Wyvern with a subscription."),
        (
            r"(?:register|sign up|create) (?:for )?an? (?:free )?account\b.{0,300}",
            "Register for a free account and read three stories a month.",
        ),
        (
            r"(?:not|don[’']t have|become) (?:a|an) (?:member|subscriber|"
            r"account)(?: yet)?\?.{0,80}",
            "Not a member yet?",
        ),
        (r"forgot(?:ten)? your (?:password|login)\b.{0,40}", "Forgotten your password?"),
    ),
    *rows(
        "sign-in or payment notice",
        "edge",
        (
            r"(?:please )?(?:sign|log)[ -]?(?:in|on|out|up)(?: or (?:register|sign up|join))?(?: here| now|"
            r" for free)?\.?",
            "Sign in or register",
        ),
        (
            r"register(?: now| here| for free)?|subscribe|subscriptions?|(?:my|your) account|"
            r"create (?:an )?account|remember me",
            "My account",
        ),
    ),
    *rows(
        "notice for professionals",
        "anywhere",
        (
            r"(?:this|the) (?:site|website|content|page) is (?:intended |only |provided |designed |"
            r"restricted )*(?:for|to) (?:use by )?(?:uk )?"
            r"(?:health ?care|health|medical|nhs) professionals\b.{0,120}",
            "This site is intended for healthcare professionals only",
        ),
        (
            r"(?:i confirm|please confirm|are you)\b.{0,60}\bhealth ?care professional\b.{0,80}",
            "Are you a healthcare professional?",
        ),
        (r"for health ?care professionals only\.?", "For healthcare professionals only"),
    ),
    *rows(
        "copyright notice",
        "edge",
        (
            r"(?:©|\(c\)|crown copyright\b|all rights reserved\b).{0,200}|"
            r"copyright(?: notice| policy)?(?:\s?[©:(].{0,200})?",
            "© Anytown Media 2014. All rights reserved.",
        ),
        (r"copyright\b.{0,60}\b(?:19|20)\d\d\b.{0,100}", "Copyright Anytown Media 2014"),
        (
            r".{0,120}\b(?:all rights reserved|crown copyright)\b.{0,120}",
            "Anytown Media 2014, all rights reserved",
            "reserved copyright",
        ),
        (
            r"all content is available under\b.{0,160}|except where otherwise (?:noted|stated)\b.{0,120}",
            "All content is available under a licence",
        ),
        (
            r"(?:web ?site|site|web design|designed|powered|hosted|built|theme)(?: \w+)? by\b.{0,80}",
            "Website designed by Li & Co",
        ),
        (r"proudly powered by .{2,60}", "Proudly powered by WordPress"),
    ),
    *rows(
        "legal notice",
        "tail",
        (r"registered (?:in|office|charity|company|address)\b.{0,200}", "Registered in England, number 1234567"),
        (r"(?:company|charity) (?:registration|reg\.?|number|no)\b.{0,200}", "Charity number 7654321"),
        (
            r"[\w .&]{2,60} is not responsible for the content of\b.{0,80}",
            "Anytown News is not responsible for the content of other sites",
            "responsible",
        ),
    ),
)
