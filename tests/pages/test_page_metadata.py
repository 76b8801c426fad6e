"""The lines in which a page speaks about itself: dates, bylines, outlets, tags."""

import pytest

from loaders.pages import take_apart
from loaders.pages.bylines import (
    STANDFIRST_CUES,
    author_of_email,
    author_of_footnote,
    author_of_standfirst,
    byline,
    person_name,
)
from loaders.pages.datelines import DATE_FORMS, first_date
from loaders.pages.labels import LABELS
from loaders.pages.metadata import Metadata, read_metadata
from loaders.pages.publishers import (
    known_outlet,
    outlet_in_title,
    outlet_name,
    outlet_of_address,
    outlet_of_sister_title,
)
from loaders.pages.titles import cut_title, day_in_title, title_text


@pytest.mark.parametrize("line", ["3 Mar 2004 : Column 212W", "– in the House of Lords at 3:15 pm on 3rd March 2004."])
def test_a_sitting_of_parliament_is_dated_by_its_heading(line):
    found = read_metadata(line)
    assert found is not None and found.published == "2004-03-03"


@pytest.mark.parametrize(
    ("line", "title", "publisher"),
    [
        ("Minutes of the Meeting of Elm Parish Council held on 3 March 2004", None, "Elm Parish Council"),
        (
            "Minutes of the Extraordinary Meeting of Elm Parish Council held in Elm Grange Village Hall on Wednesday "
            "3 March 2004 at 7:00pm.",
            "Minutes of the Extraordinary Meeting of Elm Parish Council",
            "Elm Parish Council",
        ),
        ("Notes of the joint planning group held via Teams, 3 March 2004", None, None),
    ],
)
def test_the_head_of_minutes_says_whose_meeting_it_was_and_when(line, title, publisher):
    found = read_metadata(line)
    assert found is not None and found.published == "2004-03-03"
    assert (found.title, found.publisher) == (title or line, publisher)


@pytest.mark.parametrize(
    ("line", "author", "day"),
    [
        ("By Jo Li @joli May 3, 2016, 4:08pm EST", "Jo Li", "2016-05-03"),
        ("Wednesday May 3, 2017 10:44 am PST by Jo Li", "Jo Li", "2017-05-03"),
        ("By Jo Li MP / Latest News / 0 Comments", "Jo Li", None),
        ("By Jo Li 5 minute read", "Jo Li", None),
        ("- By JO LI", "Jo Li", None),
        ("By Press Association", "Press Association", None),
        ("3 May 2016 Ann Li 12", "Ann Li", "2016-05-03"),
    ],
)
def test_what_stands_beside_a_writer_is_no_part_of_the_name(line, author, day):
    found = read_metadata(line)
    assert found is not None and (found.author, found.published) == (author, day)


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Bulletin for carers: issue 34, 14 May 2013", "2013-05-14"),
        ("Health and Wellbeing Board (Special Meeting) – 6 March 2013", "2013-03-06"),
        ("Elm newsletter (September 2013)", "2013-09"),
        ("Trust board to close the unit by 1 April 2013", None),
        ("Ward to open on 1 April 2013", None),
        ("Board minutes since 1 April 2013", None),
    ],
)
def test_the_day_that_ends_the_title_of_a_paper_is_its_own(title, day):
    assert day_in_title(title) == day


@pytest.mark.parametrize("row", DATE_FORMS, ids=lambda row: row.example)
def test_each_form_of_date_is_read(row):
    assert first_date(row.example) == row.edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("01.04.09", "2009-04-01"),
        ("28 MAY 2009\xa0", "2009-05-28"),
        ("2011-04-24 11:04:15", "2011-04-24"),
        ("Tue, 03 May 2016 09:00:00 GMT", "2016-05-03"),
        ("Wednesday 15th March 2006", "2006-03-15"),
        ("04/25/2012", "2012-04-25"),
        ("31 February 2012", None),
        ("Ref 12.5.1.4", None),
        ("15 Dec 98", "1998-12-15"),
        ("no date at all", None),
    ],
)
def test_dates_are_read_in_british_order(text, edtf):
    assert first_date(text) == edtf


@pytest.mark.parametrize("row", LABELS, ids=lambda row: row.example)
def test_each_label_is_read(row):
    found = read_metadata(row.example)
    assert found is not None
    assert row.field == "nothing" or getattr(found, row.field)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Posted on May 4, 2011. Filed under: Ward life, Staff | Tags: , , |",
            Metadata(posted="2011-05-04", tags=("Ward life", "Staff")),
        ),
        ("Penwith Care website | accessed 4 May 2011", Metadata(accessed="2011-05-04", publisher="Penwith Care")),
        (
            "Health Services Journal | BY\xa0ADA PENROSE | 4 MAY 2011\xa0",
            Metadata(published="2011-05-04", author="Ada Penrose", publisher="Health Service Journal"),
        ),
        (
            "King’s Fund Press Release | date: 04.05.11",
            Metadata(published="2011-05-04", publisher="The King's Fund"),
        ),
        (
            "PUBLISHED: 09:10, 3 May 2016 | UPDATED: 10:40, 4 May 2016",
            Metadata(published="2016-05-03", updated="2016-05-04"),
        ),
        ("The Guardian, Tuesday 4 March 2008", Metadata(published="2008-03-04", publisher="The Guardian")),
        (
            "Posted in News by Ada Penrose on May 3, 2016",
            Metadata(posted="2016-05-03", author="Ada Penrose", tags=("News",)),
        ),
        ("03 May 2016 News", Metadata(published="2016-05-03")),
        ("Ward Weekly | 3 May 2016", Metadata(published="2016-05-03", publisher="Ward Weekly")),
        ("Chelsea News | 3 May 2016", Metadata(published="2016-05-03", publisher="Chelsea News")),
        ("Ada Penrose | 3 May 2016", Metadata(published="2016-05-03", author="Ada Penrose")),
        (
            "Pulse | Ada Penrose | 3 May 2016",
            Metadata(published="2016-05-03", author="Ada Penrose", publisher="Pulse"),
        ),
        ("Posted by admin on 3 May 2016 at 10:12 pm", Metadata(posted="2016-05-03")),
        (
            "By Ada Penrose, Health correspondent, BBC News",
            Metadata(author="Ada Penrose", publisher="BBC News"),
        ),
        ("BBC News – 3 May 2016", Metadata(published="2016-05-03", publisher="BBC News")),
        ("Embargoed until 00.01 Tuesday 3 May 2016", Metadata(published="2016-05-03")),
        ("From: Department of Health and The Rt Hon Ada Penrose MP", Metadata(publisher="Department of Health")),
        ("Source: HSJ", Metadata(publisher="Health Service Journal")),
        (
            "Published 03/05/2016 | Last Updated 04/05/2016 | Reading Time 3 minutes",
            Metadata(published="2016-05-03", updated="2016-05-04"),
        ),
        ("Published: 04/05/2011, Volume 5, No. 77 Page 8", Metadata(published="2011-05-04")),
        ("Date published: 3 May 2016", Metadata(published="2016-05-03")),
        (
            "By Ada Penrose | Leeds | Ward life | Published: 3 May 2016",
            Metadata(published="2016-05-03", author="Ada Penrose", tags=("Leeds", "Ward life")),
        ),
        ("HC Deb 3 May 2016 vol 386 c12W", Metadata(published="2016-05-03", publisher="UK Parliament")),
        (
            "1:30pm Tuesday 3rd May 2016 in News By Ada Penrose",
            Metadata(published="2016-05-03", author="Ada Penrose", tags=("News",)),
        ),
        ("May 3, 2016 by Ada Penrose Leave a comment", Metadata(published="2016-05-03", author="Ada Penrose")),
        ("3 May 2016 • 5:00am", Metadata(published="2016-05-03")),
        ("Press release: 3 May 2016", Metadata(published="2016-05-03")),
        ("Meeting date: Tuesday, 3 May, 2016", Metadata(published="2016-05-03")),
    ],
)
def test_metadata_lines_are_read_whole(line, expected):
    assert read_metadata(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By the end of 2016 the unit had closed",
        "On 3 May 2016 the trust closed two wards",
        "Leeds | 400 | £2m",
        "The board met on 4 May 2011.",
        "1. Minutes of 4 May 2011",
        "Note: dates may change",
        "3 May 2016 saw the opening of a new ward in Leeds",
        "By Christmas",
        "Inaugural Meeting Minutes – Wednesday 4th May 2011",
    ],
)
def test_a_line_that_says_anything_else_is_no_metadata(line):
    assert read_metadata(line) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("ADA PENROSE", "Ada Penrose"),
        ("Dr Ada Penrose", "Ada Penrose"),
        ("RORY O’NEILL", "Rory O’Neill"),
        ("JEAN MCBRIDE", "Jean McBride"),
        ("Anne-Marie de Vries", "Anne-Marie de Vries"),
        ("Ada Penrose and Jo Li", "Ada Penrose and Jo Li"),
        ("Staff Reporter", None),
        ("Ada", None),
        ("the whole team", None),
    ],
)
def test_names_of_writers_are_put_in_title_case(words, name):
    assert person_name(words) == name


def test_what_follows_the_name_in_a_byline_is_kept_apart():
    assert byline("By Ada Penrose Political Editor") == ("Ada Penrose", "Political Editor")
    assert byline("By the way, nobody came") is None


@pytest.mark.parametrize("row", STANDFIRST_CUES, ids=lambda row: row.example[:30])
def test_each_standfirst_cue_gives_its_author(row):
    assert author_of_standfirst(row.example) == row.author


def test_a_minister_in_a_lead_sentence_is_no_author():
    assert author_of_standfirst("Ada Penrose explains her plans for the health service in the Commons today.") is None


def test_a_footnote_gives_the_author_if_the_story_does_not_speak_of_them():
    footnote = "Ada Penrose is head of policy at the Waiting Foundation"
    assert author_of_footnote(footnote, ["Lists are long."]) == "Ada Penrose"
    assert author_of_footnote(footnote, ["Ms Penrose said that lists are long."]) is None


def test_a_reporters_address_gives_the_author_and_an_office_does_not():
    assert author_of_email("ada.penrose@paper.example") == "Ada Penrose"
    assert author_of_email("press.office@trust.example") is None


def test_outlets_are_known_by_their_names_and_addresses():
    assert known_outlet("hsj") == "Health Service Journal"
    assert outlet_name("Anytown Trust website") == "Anytown Trust"
    assert outlet_of_address("https://www.bbc.co.uk/news/health-1") == "BBC News"
    assert outlet_of_address("https://example.org") is None
    assert outlet_of_sister_title("told LGC’s sister title Nursing Times that") == "Local Government Chronicle"
    assert outlet_in_title("Trusts merge - BBC News") == ("Trusts merge", "BBC News")
    assert outlet_in_title("Trusts - and councils - merge") == ("Trusts - and councils - merge", None)


def test_titles_lose_numbers_and_labels():
    assert title_text("11. Opening\xa0statement") == "Opening statement"
    assert title_text("Subject: Board papers") == "Board papers"
    assert cut_title("It closed. Nobody came.") == "It closed"
    assert cut_title("word " * 90).endswith("word…")


def test_a_day_set_before_the_text_by_an_archive_dates_it_and_a_name_below_is_its_writer():
    story = "The wards of Wyvern are to be filmed in May, and all who work on them are asked to come to the town hall."
    article = take_apart(f" date 2020-04-18 Simone Gwynn\nWyvern and Elm narrate a film\n\n{story}\n").articles[0]
    assert (article.published, article.author, article.title) == (
        "2020-04-18",
        "Simone Gwynn",
        "Wyvern and Elm narrate a film",
    )


def test_a_day_set_before_the_text_is_no_part_of_a_title():
    story = "The wards of Wyvern are to be filmed in May, and all who work on them are asked to come."
    article = take_apart(f" date 2020-04-18 {story}\n\nThe film will be shown on Monday.").articles[0]
    assert (article.published, article.title) == ("2020-04-18", story.rstrip("."))


def test_a_name_before_a_whole_date_is_the_writers():
    found = read_metadata("Rhona Fletcher, Monday, November 14th, 2016")
    assert found is not None and (found.author, found.published) == ("Rhona Fletcher", "2016-11-14")


def test_a_date_in_figures_above_a_title_is_no_count_of_shares():
    story = "The wards of Wyvern are to be filmed in May, and all who work on them are asked to come to the town hall."
    assert take_apart(f"02.03.15\nWards are to be filmed\n{story}\n").articles[0].published == "2015-03-02"


def test_a_writer_beside_the_day_of_an_archive_may_have_a_role():
    story = "Two surgeries will close after members of the board approved the plan on Monday, and patients will move."
    article = take_apart(f" date 2024-07-27 Ann Lewis Local Democracy Reporter\n\n{story}\n").articles[0]
    assert (article.author, article.published) == ("Ann Lewis", "2024-07-27")


def test_a_line_broken_within_its_sentence_goes_on():
    page = "Wards to close\n\nNurses of the county yesterday criticised plans by chiefs at \ntwo trusts to cut costs.\n"
    assert "chiefs at two trusts" in take_apart(page).articles[0].text
    page = "Wards to close\n\nIt said that all of the staff who work for the Mid \nWyvern Trust will go.\n"
    assert "the Mid Wyvern Trust" in take_apart(page).articles[0].text
    verse = "Wards to close\n\nThe wards are white,\nand all is well.\n"
    assert "white,\nand" in take_apart(verse).articles[0].text
    stanza = "The wards of the county are empty and white,\nand all of the nurses have gone for the night,\nto sleep."
    assert "white,\nand all" in take_apart(f"Wards to close\n\n{stanza}\n").articles[0].text


def test_the_theme_in_capitals_is_no_part_of_a_cut_title():
    assert cut_title("STRUCTURE: NHS Wyvern has a plan. It is new.") == "NHS Wyvern has a plan"


def test_a_day_in_a_list_at_the_head_is_that_of_the_article_and_days_of_links_are_not():
    story = (
        "Wards to merge\n{}\nThe wards of the county have approved plans to merge, and all of the staff will stay.\n"
    )
    see_also = "Related link\nSee also\n- Published25 May 2022\n"
    assert take_apart(story.format("- Published 25 November 2023") + see_also).articles[0].published == "2023-11-25"
    assert take_apart(story.format("- Published") + see_also).articles[0].published is None


def test_a_section_in_capitals_beside_the_day_is_no_outlet():
    page = "Jobs at risk in the county\n\nWed, 28 Sep 2016 | INSOLVENCY\n\nJobs are at risk after four homes closed.\n"
    article = take_apart(page).articles[0]
    assert (article.published, article.publisher) == ("2016-09-28", None)


def test_lines_broken_at_uneven_widths_are_joined():
    lines = [
        "When the director came to us on 13 May last",
        "year we asked the chair whether the trust had met",
        "its own rules.",
        "· In May 2009, after a report on the",
        "two wards that relatives had first told it of, the regulator",
        "sent inspectors.",
        "· In June 2010 it published its",
        "Annual Report on the wards, the theatre and the homes",
        "which it had seen by then.",
        "· In July 2011 the board of the trust and the",
        "council that paid for most of the beds there met and",
        "agreed to close them.",
    ]
    page = "Wards of Elm Trust\n\n" + "\n".join(lines)
    [article] = take_apart(page).articles
    assert "In June 2010 it published its Annual Report on the wards" in article.text
    assert article.text.count("\n·") == 3


@pytest.mark.parametrize(
    "head",
    [
        "DRAFT\n\nAPPROVED\n\nTarn Health Board\n\nMinutes of the May meeting\n\n",
        "Tarn Council\n\nReport of the Director of Public Health\n\nMinutes of the May meeting\n\n",
        "Worried about somebody? Please call 01632 960 123\n\nReport a concern\n\nMinutes of the May meeting\n\n",
    ],
)
def test_the_state_of_a_paper_its_officer_and_a_telephone_are_no_title(head: str) -> None:
    [article] = take_apart(head + "The board met to hear how many people had waited for their care at home.").articles
    assert article.title == "Minutes of the May meeting"


def test_names_of_those_present_are_no_menu_around_minutes() -> None:
    names = "\n".join(f"Ann {word}" for word in ("Moss", "Hill", "Dale", "Ford", "Marsh", "Lane"))
    told = (
        "The director told members that waiting lists had grown again, since fewer beds were open in the winter. " * 4
    )
    head = "Search\nHome\nMINUTES OF THE MEETING OF THE BOARD\n4 NOVEMBER 2015\nBoard"
    page = f"{head}\n{names}\nWAITING TIMES IN WINTER\n{told}"
    [article] = take_apart(page).articles
    assert "Ann Ford" in article.text
