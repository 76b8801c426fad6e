"""Owns what news sites and trusts' sites of the 2000s to 2020s set between the lines of their stories."""

from __future__ import annotations

from loaders.knowledge.furniture.rows import FurnitureRow, rows

END_OF_PAGE = "end of the page"
"""Why a line is furniture behind which, after the last paragraph, no line of the story stands."""

NEWS_SITES: tuple[FurnitureRow, ...] = (
    *rows(
        "sign-in or payment notice",
        "anywhere",
        (
            r"(?:register|sign up|subscribe|log in)(?: now)? to continue reading\W*|"
            r"thank you for visiting [\w ]{3,40}\b.{0,120}\b(?:register|subscribe|sign in)\b.{0,120}",
            "Register now to continue reading",
        ),
        (
            r"(?:sign up|log in|register|subscribe) to (?:read|continue|keep reading)\b.{0,60}",
            "Sign up to read this article",
        ),
        (
            r"access to (?:the )?(?:full )?(?:content|text|articles?|site)\b.{0,60}\b(?:available|restricted|limited|"
            r"open) (?:only )?to (?:registered |uk )?(?:healthcare |health ?care |medical )?(?:professionals|users|"
            r"readers|members|subscribers)\b.{0,160}",
            "Access to full articles is restricted to registered readers.",
        ),
        (
            r"(?:log ?in|sign in|register|subscribe) to (?:access|view|see|unlock) (?:this|the|all|full|more) "
            r"(?:\w+ )?(?:content|articles?|pages?|resources?|features?)\b.{0,60}",
            "Login to access this content",
        ),
        (
            r"you (?:need to|must|have to) be (?:a |an )?(?:\w+ )?(?:subscriber|member|registered)\b.{0,80}",
            "You need to be a subscriber to read more",
        ),
    ),
    *rows(
        "newsletter",
        "anywhere",
        (
            r"(?:sign up (?:to|for)|get|receive|subscribe to) (?:our|the|your)?\s?.{0,60}\b(?:newsletters?|updates?|"
            r"headlines|alerts|bulletins?|inbox)\b.{0,40}\b(?:sign up|subscribe|inbox|thank you|e-?mail)\b.{0,400}",
            "Get daily updates directly to your inbox + Subscribe Thank you for subscribing!",
        ),
        (
            r"when you subscribe,? we (?:will|may) use .{0,400}|we use your sign-?up to .{0,300}",
            "When you subscribe we will use the information you provide to send you these newsletters.",
        ),
        (
            r"stay up to date with notifications from .{0,60}|notifications can be managed in .{0,40}",
            "Notifications can be managed in browser preferences.",
        ),
        (r"see our privacy (?:notice|policy)|we have more newsletters|dear subscriber", "See our Privacy Notice"),
    ),
    *rows(
        "comment form",
        "anywhere",
        (
            r"we want our comments to be a lively\b.{0,400}",
            "We want our comments to be a lively corner of the town.",
        ),
        (
            r"(?:please )?(?:report any comments that|read the) (?:break our )?rules(?: here)?\b.{0,40}|"
            r"report this comment(?: cancel)?",
            "Please report any comments that break our rules.",
        ),
    ),
    *rows(
        "advertisement",
        "anywhere",
        (r"(?:advertisement\s+)?hide ad(?:vert(?:isement)?)?", "Advertisement Hide Ad"),
        (r"article continues (?:below|after)\b.{0,40}|story continues below\b.{0,40}", "Article continues below"),
    ),
    *rows(
        "appeal for money",
        "anywhere",
        (
            r"your (?:support|donation|contribution)s? (?:helps? us|makes? all the difference|allows us|keeps us|"
            r"powers)\b.{0,200}",
            "Your support helps us to tell the story",
        ),
        (
            r"at (?:such|this) .{0,60}, we need reporters on the ground\b.{0,300}",
            "At such a moment in our history, we need reporters on the ground.",
        ),
        (
            r"the \w+ is trusted by \w+ (?:across|from) .{0,400}",
            "The Wyvern is trusted by readers across the entire county.",
        ),
        (
            r"from .{0,160}, the \w+ is (?:on the ground|there) when the story\b.{0,500}",
            "From roads to rents, The Wyvern is there when the story breaks.",
        ),
        (
            r"if you value (?:what|our|this)\b.{0,80}\bconsider (?:supporting|subscribing|donating)\b.{0,80}",
            "If you value what this story gives you, please consider supporting the Wyvern Post",
        ),
        (
            r"support (?:the guardian|our work|(?:(?:our|quality|independent|local|trusted),? )+journalism)\b.{0,60}",
            "Support local, independent journalism…it counts",
        ),
        (
            r"(?:from|for) (?:just |only |as little as )?£\d+ (?:a|per) (?:day|week|month|year),? (?:you can|"
            r"help)\b.{0,200}",
            "From just £2 a month you can keep our reporters on the road.",
        ),
    ),
    *rows(
        END_OF_PAGE,
        "anywhere",
        (
            r"the bbc is not responsible for the content\b.{0,120}",
            "The BBC is not responsible for the content elsewhere",
        ),
    ),
    *rows(
        "sign-in or payment notice",
        "anywhere",
        (
            r"to (?:view|read|see) the (?:full|rest of the|complete) (?:story|article|report)\b.{0,60}\b"
            r"(?:subscribe|sign|register|log)\b.{0,160}",
            "To read the full story, please subscribe to the Wyvern Post",
        ),
        (r"if you[’']re seeing this message\b.{0,220}", "If you’re seeing this message, you have read three stories."),
    ),
    *rows(
        "newsletter prompt",
        "anywhere",
        (
            r"for (?:all )?(?:the )?latest (?:stories|news)\b.{0,140}\b"
            r"(?:download|follow|subscribe|sign up|visit)\b.{0,140}",
            "For the latest stories download our app",
        ),
        (
            r"never miss\b.{0,80}\b(?:sign(?:ing)? up|subscrib(?:e|ing)|newsletter)\b.{0,120}",
            "Never miss a story by signing up to our newsletter",
        ),
    ),
    *rows(
        "comment form",
        "anywhere",
        (
            r"we(?: (?:want|would love|would like)|[’']d love) to hear (?:what you think|from you)\b.{0,160}",
            "We want to hear what you think about this story",
        ),
        (r"submit (?:your|a) letter to the editor\b.{0,60}", "Submit your letter to the editor by post"),
    ),
    *rows(
        "advertisement",
        "anywhere",
        (
            r"(?:this|our) (?:post|article|page|site) (?:may )?contains? "
            r"(?:affiliate links|references to products)\b.{0,300}",
            "This article may contain affiliate links",
        ),
        (
            r"we (?:independently |may )?(?:recommend|review|select|earn)\b.{0,40}\b(?:products|commission)\b.{0,260}",
            "We independently review all products",
        ),
    ),
    *rows(
        "legal notice",
        "anywhere",
        (
            r"[\w .]{2,60} is not responsible for (?:the )?(?:opinions|content|views)\b.{0,160}",
            "Wyvern Post is not responsible for the opinions told here",
            "not responsible for",
        ),
    ),
    *rows(
        "site notice",
        "anywhere",
        (
            r"\[an error occurred while processing this directive\]",
            "[an error occurred while processing this directive]",
        ),
        (r"watch one-minute world news", "watch One-Minute World News"),
        (
            r"follow bbc .{2,60} on (?:facebook|twitter|x|instagram)\b.{0,160}",
            "Follow BBC Wyvern on Facebook and Instagram. Send your story ideas to us.",
        ),
        (
            r"(?:do you have a story (?:suggestion|idea)|send (?:us )?your story ideas|tell us which stories we should"
            r")\b.{0,160}",
            "Do you have a story suggestion for BBC Wyvern?",
        ),
        (
            r"have you been affected by (?:this|the|any of the|issues)\b.{0,160}",
            "Have you been affected by this story? Tell us.",
        ),
        (r"(?:printable|print) version(?: e-?mail this (?:to a friend)?)?|addtoany|add to any", "Printable version"),
        (r"no comments? (?:yet|so far)\.?", "No comments yet"),
        (r"(?:in [\w ,&’'-]{2,60} \| )?tagged(?: with)?[ ,]*(?:,[ ,]*)+", "In Archive | Tagged , , ,"),
        (r"[-–—] (?:published|posted|updated)", "- Published"),
        (r"[-–—]|[?]{2,}(?:\s+[?]{2,})*", "-"),
        (r"\((?:visited|viewed|read) [\d,]+ times?\b.{0,40}\)", "(Visited 5 times, 1 visits today)"),
        (r"(?:source )?advertise (?:here|with us)", "Advertise here"),
        (r"(?:\d{1,3}[ .…)|]+){3,}(?:next|last|older)(?: page)?\W*", "1 2 3 4 5... ) Next page »"),
        (r"you are (?:viewing|in|reading)\s?[>:].{0,160}", "You are viewing : Home » News"),
        (r"to continue reading,? (?:visit|go to|see)\b.{0,60}", "To continue reading visit Wyvern Post"),
        (r"error message|the specified file .{3,200} could not be copied\b.{0,200}", "Error message"),
        (r"filter (?:news|stories|posts|articles|results)\b.{0,40}:?", "Filter news by category:"),
        (r"(?:<<|«|←) home|(?:scroll|back|return|go) to (?:the )?top(?: of (?:the )?page)?\W*", "<< Home"),
        (
            r"the edit just sent has not been saved\b.{0,80}|"
            r"this content has (?:already )?been edited\b.{0,40}",
            "The edit just sent has not been saved.",
        ),
        (r"this content relates to the following topics?:?", "This content relates to the following topics:"),
        (
            r"(?:(?:for|read|see) the )?full story (?:is )?in (?:\w+[’']s |this week[’']s )?[\w ]{3,30}",
            "FULL STORY IN TUESDAY'S POST",
        ),
        (
            r"(?=.{8,70}$)(?!.* (?:has|have|had) )(?:at|the|your|serving|bringing) [\w ,’'&-]+ since (?:18|19)\d\d",
            "Serving Wyvern since 1887",
        ),
        (r"this article is more than \d+ (?:years?|months?) old", "This article is more than 3 years old"),
        (r"added \d+ (?:hours?|days?|minutes?|weeks?|months?) ago", "Added 44 hours ago"),
        (r"enable recite me\b.{0,80}|to find out how recite me works\b.{0,60}", "Enable Recite Me by clicking here:"),
        (r"(?:[\w ]{2,40} )?logo - return to the home ?page", "Trust Logo - Return to the homepage"),
        (r"reset text size|text size(?: a)*|bbc navigation|accessibility options", "Reset text size"),
        (
            r"(?:download|read) the (?:full )?(?:news|press|media) release(?: here)?\s*>?",
            "Download the full news release here >",
        ),
        (r"read more here\s*>?|you are here(?:\s?[>:].{0,160})?", "You are here > About us > News"),
    ),
    *rows(
        "section name",
        "edge",
        (
            r"(?:tag|category|monthly|daily|author|topic) archives?(?:: ?.{1,60})?|"
            r"(?:all )?posts (?:tagged|filed under|in category)\b.{1,60}",
            "Tag Archives: social care",
        ),
    ),
    *rows(
        "caption or credit",
        "anywhere",
        (
            r"all (?:images|photos|photographs|pictures) (?:copyright|courtesy|by|credit|©)\b.{2,80}",
            "All images copyright Jo Li",
        ),
        (r".{2,60} (?:@|at|on|via|from) flickr\b.{0,40}", "image jo_li at Flickr", "flickr"),
        (r"(?=\S*\d)[\w,=%-]{60,}", "taIStyh6iQ5XD15-0lwDTuLxl9tHW4Ztwf3bWax1EdI,AJLVbtkpTkm2qqKyPrb7G"),
        (
            r"[^.?!:]{10,150}\.? (?:photos?|pictures?|pics?|images?)(?: by| credit)?: [\w .&’'/-]{2,40}",
            "Jo Li, chief executive of Wyvern Trust. Photo: Wyvern Post",
            "photo: picture: pic: image: photos: pictures: by: credit:",
        ),
    ),
    *rows(
        "site notice",
        "edge",
        (
            r"click to follow|how long\?|\d+ ?[-–] ?\d+ minutes|close panel|about sharing|get in touch",
            "Click to follow",
        ),
        (r"(?:back|return) to (?:[\w’']+ ){0,3}(?:news|top|home|search|list)", "Back to Trust News"),
        (r"(?:view|see) all (?:news|posts|stories|articles)|(?:news|press) archive|next|previous", "View all news"),
        (r"find out more about (?:our|us|the|this)\b.{0,60}|follow us on .{2,60}", "Find out more about our work"),
    ),
)
