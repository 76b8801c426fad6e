"""What the words of a page say about time, given the day the page speaks from."""

from __future__ import annotations

import pytest

from db.records import DateMention
from loaders.language.dates.finding import find_dates
from loaders.language.dates.rules_parts import COUNTED_PART_RULES
from loaders.language.dates.scan import RULES
from loaders.language.reading import Reading, Sentence

WEDNESDAY = "2012-06-13"
"""The anchor of the rule tables' examples."""


def read(text: str, published: str | None = WEDNESDAY, *, body_start: int = 0, **known: str) -> tuple[DateMention, ...]:
    sentences = []
    position = 0
    for line in text.split("\n"):
        if line.strip():
            sentences.append(Sentence(position, position + len(line)))
        position += len(line) + 1
    return find_dates(Reading("", text, body_start, tuple(sentences), published=published, **known))


def values(text: str, published: str | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(found.surface, found.edtf) for found in read(text, published)]


EXAMPLES = [(rule.name, words, edtf) for rule in (*RULES, *COUNTED_PART_RULES) for words, edtf in rule.examples]


@pytest.mark.parametrize(("name", "words", "edtf"), EXAMPLES, ids=[f"{n}: {w}" for n, w, _ in EXAMPLES])
def test_every_rule_reads_its_own_examples(name: str, words: str, edtf: str | None) -> None:
    found = [mention for mention in read(words) if mention.rule.name == name]
    assert [mention.edtf for mention in found[:1]] == [edtf]


def test_every_shown_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES if rule.shown and not rule.examples] == []


@pytest.mark.parametrize(
    ("text", "published", "surface", "edtf"),
    [
        # House forms of full dates.
        ("Minutes of Thursday 7th June 2007", None, "Thursday 7th June 2007", "2007-06-07"),
        ("Published: 05/11/2003 by the board", None, "05/11/2003", "2003-11-05"),
        ("date: 09.07.10", None, "09.07.10", "2010-07-09"),
        ("Last seen 3 Oct 14", None, "3 Oct 14", "2014-10-03"),
        ("UPDATED: 18:05, 2 March 2017", None, "2 March 2017", "2017-03-02"),
        ('"date": "2016-02-29T07:00:00+0100"', None, "2016-02-29T07:00:00+0100", "2016-02-29"),
        ("On the 1st of September 2004 the ward shut", None, "1st of September 2004", "2004-09-01"),
        ("The clinic opened on Monday, 14 May 2012", None, "Monday, 14 May 2012", "2012-05-14"),
        ("Filed July 4th, 2008.", None, "July 4th, 2008", "2008-07-04"),
        ("It shut in May 2010\n- June 2011 was dry", None, "May 2010", "2010-05"),
        ("sealed on 30 February 2010", None, "February 2010", "2010-02"),
        # Months and days whose year the page leaves open.
        (
            "Elm Trust, which lost £2m in the year to 31 March 2010, said on 12 May that it would close",
            WEDNESDAY,
            "12 May",
            "2012-05-12",
        ),
        ("The trust was dissolved in March", WEDNESDAY, "March", "2012-03"),
        ("The trust will be dissolved in March", WEDNESDAY, "March", "2013-03"),
        ("Staff are due to transfer on 1 October", WEDNESDAY, "1 October", "2012-10-01"),
        ("The ward was closed in August due to staff shortages", WEDNESDAY, "August", "2011-08"),
        ("Elm Council has been given until March to improve", WEDNESDAY, "March", "2013-03"),
        ("Staff transferred on 1 October", WEDNESDAY, "1 October", "2011-10-01"),
        ("The board met on 30 May", WEDNESDAY, "30 May", "2012-05-30"),
        ("The deadline is 2 July", WEDNESDAY, "2 July", "2012-07-02"),
        ("In April, the council took over the contract", WEDNESDAY, "April", "2012-04"),
        ("The new charges could start in January", WEDNESDAY, "January", "2013-01"),
        ("From next April the boards go", WEDNESDAY, "next April", "2013-04"),
        ("It said last October that savings were needed", WEDNESDAY, "last October", "2011-10"),
        ("The scheme ended in December last year", WEDNESDAY, "December last year", "2011-12"),
        ("The panel sat on December 3 last year", WEDNESDAY, "December 3", "2011-12-03"),
        ("It was planned for 27 March this year", WEDNESDAY, "27 March", "2012-03-27"),
        ("The first wards will open in late September", WEDNESDAY, "late September", "2012-09-2X"),
        ("It will be ready by mid-July", WEDNESDAY, "mid-July", "../2012-07-1X"),
        ("Visits resumed on the 4th", WEDNESDAY, "4th", "2012-06-04"),
        ("It was founded in December", None, "December", "XXXX-12"),
        ("It closed on 26 June", None, "26 June", "XXXX-06-26"),
        ("It closed at the end of June", None, "the end of June", "XXXX-06-30"),
        ("Work began in November and will end in February", WEDNESDAY, "November", "2011-11"),
        ("Work began in November and will end in February", WEDNESDAY, "February", "2013-02"),
        # Days of the week.
        ("It was told on Monday that the unit would shut", WEDNESDAY, "Monday", "2012-06-11"),
        ("Councillors will vote on Friday", WEDNESDAY, "Friday", "2012-06-15"),
        ("Councillors voted on Friday", WEDNESDAY, "Friday", "2012-06-08"),
        ("The announcement was made on Wednesday", WEDNESDAY, "Wednesday", "2012-06-13"),
        ("Doctors walked out last Thursday", WEDNESDAY, "last Thursday", "2012-06-07"),
        ("A walkout is planned for next Thursday", WEDNESDAY, "next Thursday", "2012-06-14"),
        ("Ministers met on Tuesday", None, "Tuesday", None),
        # Words that hang on the day itself.
        ("The plan was published today", WEDNESDAY, "today", "2012-06-13"),
        ("The plan was published yesterday", "2012-03-01", "yesterday", "2012-02-29"),
        ("Voting opens tomorrow", "2012-12-31", "tomorrow", "2013-01-01"),
        ("Voting opens tomorrow", None, "tomorrow", None),
        ("Figures released this week show a rise", WEDNESDAY, "this week", "2012-06-11/2012-06-17"),
        ("It emerged last week", WEDNESDAY, "last week", "2012-06-04/2012-06-10"),
        ("A decision is expected next week", WEDNESDAY, "next week", "2012-06-18/2012-06-24"),
        ("The vote takes place later this month", WEDNESDAY, "later this month", "2012-06"),
        ("The report came out last month", "2012-01-09", "last month", "2011-12"),
        ("A white paper is promised later this year", WEDNESDAY, "later this year", "2012"),
        ("It was agreed earlier this year", WEDNESDAY, "earlier this year", "2012"),
        ("Budgets will shrink next year", WEDNESDAY, "next year", "2013"),
        ("Trusts overspent in the last financial year", WEDNESDAY, "the last financial year", "2011-04-01/2012-03-31"),
        ("Trusts overspent this financial year", "2012-02-01", "this financial year", "2011-04-01/2012-03-31"),
        ("Rules change in the coming financial year", WEDNESDAY, "the coming financial year", "2013-04-01/2014-03-31"),
        ("Talks went on over the weekend", "2012-06-11", "the weekend", "2012-06-09/2012-06-10"),
        ("The helpline will run this weekend", WEDNESDAY, "this weekend", "2012-06-16/2012-06-17"),
        ("It was decided last night", WEDNESDAY, "last night", "2012-06-12"),
        # Seasons, feasts and the new year.
        ("A consultation will begin this autumn", WEDNESDAY, "this autumn", "2012-23"),
        ("The consultation closed last summer", WEDNESDAY, "last summer", "2011-22"),
        ("The pilots will start in the spring", WEDNESDAY, "the spring", "2013-21"),
        ("The trust merged in the winter of 2010", WEDNESDAY, "the winter of 2010", "2010-24"),
        ("Guidance is due by the autumn", WEDNESDAY, "the autumn", "../2012-23"),
        ("A contract will be signed in the new year", WEDNESDAY, "the new year", "2013-01~"),
        ("Wards must be ready by Christmas", WEDNESDAY, "Christmas", "../2012-12-25"),
        ("The service closed before Easter", WEDNESDAY, "Easter", "../2012-04-08"),
        # Years, financial years and quarters.
        ("The allocation for 2011/12 was cut", WEDNESDAY, "2011/12", "2011-04-01/2012-03-31"),
        ("savings plans for 2012-13 to 2014-15", WEDNESDAY, "2012-13 to 2014-15", "2012-04-01/2015-03-31"),
        ("during the 2005-10 parliament", WEDNESDAY, "2005-10 parliament", "2005/2010"),
        ("The 2009 report said so", WEDNESDAY, "2009", "2009"),
        ("It was founded in 1948 as a charity", WEDNESDAY, "1948", "1948"),
        ("Waits fell in Q2 2011/12", WEDNESDAY, "Q2 2011/12", "2011-35"),
        ("Waits fell in the fourth quarter of 2011-12", WEDNESDAY, "the fourth quarter of 2011-12", "2012-33"),
        ("Accounts close at the end of the financial year", WEDNESDAY, "the end of the financial year", "2013-03-31"),
        ("It should be done by the end of 2014", WEDNESDAY, "the end of 2014", "../2014-12-31"),
        ("It should be done before the end of the decade", WEDNESDAY, "the end of the decade", "../2019-12-31"),
        ("The aim is one system by 2020", WEDNESDAY, "2020", "../2020"),
        ("Numbers could double by 2040", WEDNESDAY, "2040", "2040"),
        ("It has run since 2004", WEDNESDAY, "2004", "2004"),
        ("The deal lasts until 2015", WEDNESDAY, "2015", "2015"),
        ("The vote was postponed until Friday", WEDNESDAY, "Friday", "2012-06-15"),
        ("Until Friday, they had not met", WEDNESDAY, "Friday", "2012-06-08"),
        ("All homes had replied by Friday", WEDNESDAY, "Friday", "../2012-06-08"),
        ("It had bought nine homes through 29 May", WEDNESDAY, "29 May", "2012-05-29"),
        ("They were told to reply by 12 June", WEDNESDAY, "12 June", "../2012-06-12"),
        ("The chair of the 6 May 2010 inquiry left in April", WEDNESDAY, "April", "2012-04"),
        ("Founded in July 2009, it will open on 3 August", WEDNESDAY, "3 August", "2012-08-03"),
        ("It said the ward would remain closed until January", WEDNESDAY, "January", "2013-01"),
        ("They are deciding to close the home in March", "2006-10-24", "March", "2007-03"),
        ("By October, the trust had been lifted out of it", "2018-07-18", "October", "../2017-10"),
        ("The trio visited the home on Tuesday ahead of the announcement", "2021-09-09", "Tuesday", "2021-09-07"),
        ("He said at a meeting on February 24: no.", "2005-03-10", "February 24", "2005-02-24"),
        ("He starts his new job this January", "2021-11-17", "this January", "2022-01"),
        ("around 1995 the hospital moved", WEDNESDAY, "1995", "1995~"),
        ("asylums closed in the 1980s", WEDNESDAY, "1980s", "198X"),
        ("hospitals of the 19th century", WEDNESDAY, "19th century", "18XX"),
        ("a pledge for this parliament", WEDNESDAY, "this parliament", "2010-05-06/2015-05-07"),
        # Ranges.
        ("from April to September 2010", WEDNESDAY, "April to September 2010", "2010-04/2010-09"),
        ("between November and March 2011", WEDNESDAY, "November and March 2011", "2010-11/2011-03"),
        ("from 2010 to 2015 spending fell", WEDNESDAY, "2010 to 2015", "2010/2015"),
        ("between 3 May and 9 June visits stopped", WEDNESDAY, "3 May and 9 June", "2012-05-03/2012-06-09"),
        ("an exhibition from 28 May to 2 June 2012", WEDNESDAY, "28 May to 2 June 2012", "2012-05-28/2012-06-02"),
        ("the 10–12 July 2013 conference", WEDNESDAY, "10–12 July 2013", "2013-07-10/2013-07-12"),
        ("Last year 30 bids arrived between February and May", WEDNESDAY, "February and May", "2011-02/2011-05"),
        # Lengths of time.
        ("Costs will rise over the next three years", WEDNESDAY, "the next three years", "2012-06/2015-06"),
        ("All trusts must convert within two years", WEDNESDAY, "two years", "2012-06/2014-06"),
        ("Demand grew in the past few years", WEDNESDAY, "the past few years", "2009~/2012"),
        ("She has chaired the board for ten years", WEDNESDAY, "ten years", "2002~/2012"),
        ("The pilot started in May 2010 and ran for 18 months", WEDNESDAY, "18 months", "2010-05/2011-10"),
        ("It will run for two years from 1 April 2013", WEDNESDAY, "two years", "2013-04-01/2015-03-31"),
        ("Services are let for five years", WEDNESDAY, "five years", None),
        ("It wrote to ministers two months ago", WEDNESDAY, "two months ago", "2012-04"),
        ("It was set up four years ago", WEDNESDAY, "four years ago", "2008"),
        ("It was set up five or six years ago", WEDNESDAY, "five or six years ago", "[2006,2007]"),
        ("It opened in 2003 and shut three years later", WEDNESDAY, "three years later", "2006"),
        ("It will apply when guidance is published in July", "2002-05-22", "July", "2002-07"),
        ("in the next decade", WEDNESDAY, "the next decade", "2012/2022~"),
        ("The contract expires in October", WEDNESDAY, "October", "2012-10"),
        ("(Labour, Elm) (added 24.4.06)", WEDNESDAY, "24.4.06", "2006-04-24"),
        ("voted through last night (Monday 11 June) in a row", WEDNESDAY, "last night", "2012-06-11"),
        # A coarse or missing anchor.
        ("published today", "2012-06", "today", "2012-06"),
        ("published last month", "2012-06", "last month", "2012-05"),
        ("published last year", "2012", "last year", "2011"),
        ("published in the past few years", None, "the past few years", None),
        ("published in May", "2012", "May", "2012-05"),
    ],
)  # fmt: skip
def test_words_are_dated(text: str, published: str | None, surface: str, edtf: str | None) -> None:
    assert (surface, edtf) in values(text, published)


@pytest.mark.parametrize(
    "text",
    [
        "a walk in Spring Garden Lane",
        "They usually take place on a Thursday",
        "Patients may be moved and staff may march on",
        "Theresa May said so, and Mrs May agreed",
        "The contract will last two years",
        "The Marchioness sank; an august body; June Whitfield and April Jones spoke",
        "Her daughter, June, and her son",
        "It treated 2009 patients and 1950 children",
        "Call 020 7946 0018 or write to room 2010",
        "Order 2012/1631 and section 2001",
        "a total of £2010 and 2,010 beds",
        "the Mail on Sunday and the Sunday Times",
        "open Monday to Friday",
        "a second opinion, a third party and one of many",
        "the winter fuel payment and the autumn statement",
        "a woman of 84 years of age, an 84-year-old",
        "a 10 year contract",
        "People pay for three years' care",
        "version 1.2.10 of paragraph 4.5.6",
        "24/7 care, 9/10 wards, a 50/50 split",
        "NHS 111 and the A&E on level 4",
        "you spring a leak and fall in the pond",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert values(text) == []


def test_the_lines_above_the_story_tell_what_their_dates_are() -> None:
    posted, accessed = "Posted on July 2, 2008. Filed under: News", "Some Journal | accessed 3 July 2008"
    head = f"A title of 2009\n\n{posted}\n{accessed}\n1 July 2008\n\n"
    found = read(head + "It said today.", "2008-07-01", body_start=len(head))
    assert [(mention.surface, mention.role) for mention in found] == [
        ("2009", "text"),
        ("July 2, 2008", "posted"),
        ("3 July 2008", "accessed"),
        ("1 July 2008", "published"),
        ("today", "text"),
    ]


def test_an_undated_paper_speaks_from_the_day_at_its_head_else_from_the_day_told_before() -> None:
    minutes = "Minutes of the board\nHeld on 13 January 2022 in Elm Hall\n\nA ward closed on 4 January."
    assert values(minutes, None)[-1] == ("4 January", "2022-01-04")
    told = "On 12 April 2006 two trusts merged, as all had said.\n\nOn 16 May a third one followed."
    assert values(told, None)[-1] == ("16 May", "2006-05-16")
    assert values("A ward closed on 4 January.", None) == [("4 January", "XXXX-01-04")]
    assert values("They must leave by 1730 GMT.", None) == []


def test_the_day_of_posting_and_of_access_stand_in_for_the_day_of_publication() -> None:
    posted = read("It closed yesterday", None, posted="2011-03-02", accessed="2012-01-01")
    accessed = read("It closed yesterday", None, accessed="2012-01-01")
    assert [posted[0].edtf, accessed[0].edtf] == ["2011-03-01", "2011-12-31"]


def test_days_of_a_mention_are_those_of_its_edtf() -> None:
    mention = read("in the spring of 2011")[0]
    assert (mention.earliest, mention.latest) == ("2011-03-01", "2011-05-31")


def test_a_year_ago_in_the_results_of_a_quarter_is_the_same_quarter_of_the_year_before():
    text = "Profit for the third quarter of 2012 was £4m, compared with £3m a year earlier."
    assert values(text, "2012-11-02")[-1] == ("a year earlier", "2011-35")
    assert values("Profit was £4m, compared with £3m a year ago.", "2012-11-02")[-1] == ("a year ago", "2011")


def test_what_is_past_in_an_undated_text_lies_before_the_day_told_as_to_come():
    found = values("The trusts will be set up from 1 October 2006. The consultation ended on 22nd March.", None)
    assert found[-1][1] == "2006-03-22"
