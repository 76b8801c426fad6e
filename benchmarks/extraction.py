"""How many articles a second one core loads, beside passes of one regular expression over the same text.

    python benchmarks/extraction.py [PATH...] [--articles 200] [--repeat 5] [--stages]

An article is counted as 450 words. The pages (without paths: the starter collection) are copied with other names and
numbers until there are so many articles, anew in each round, so that nothing is unchanged and little is known
already. Loading and the passes take turns, so that a busy machine slows all;
the ratios are what is meant to be trusted. `--stages` adds the time of each stage; the database is the rest.
"""

from __future__ import annotations

import argparse
import importlib
import re
import resource
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path

from varied_pages import write_pages

from db.connection import create
from loaders import pipeline, starter

WORDS_AN_ARTICLE = 450
WORD = re.compile(r"\w+")
PASSES: dict[str, Callable[[str], object]] = {
    r"findall of \w+, the words alone": WORD.findall,
    r"finditer of \w+, words with offsets": lambda text: [(m.start(), m.end(), m.group()) for m in WORD.finditer(text)],
}
EACH_PASS = 20
"""Times that a pass is repeated: one alone is too short to be measured."""

STAGES = (
    ("source to page", "loaders.stages", "take"),
    ("page to articles", "loaders.pages", "steps"),
    ("sentences", "loaders.extraction", "read_article"),
    ("organisations", "loaders.extraction", "organisation_steps"),
    ("identity of organisations", "loaders.extraction", "resolve_organisations"),
    ("dates", "loaders.extraction", "date_steps"),
    ("amounts", "loaders.extraction", "find_amounts"),
    ("people and roles", "loaders.extraction", "people_steps"),
    ("quotations", "loaders.extraction", "quotation_steps"),
    ("events", "loaders.extraction", "event_steps"),
    ("relations", "loaders.extraction", "find_relations"),
    ("writing", "loaders.settling", "write_sources"),
    ("summaries after the last page", "loaders.pipeline", "finish_loading"),
)
"""What is timed, and the module in which its caller finds it."""


def seconds(action: Callable[[], object]) -> float:
    """Processor time of one call: steadier than the clock on a machine that is shared."""
    start = time.process_time()
    action()
    return time.process_time() - start


def load(folder: Path, database: Path) -> None:
    """Every stage over every page, with writing, into a new database."""
    connection = create(database)
    pipeline.load([folder], connection, workers=1)
    connection.close()


def time_stages(spent: defaultdict[str, float]) -> None:
    """From now on each stage adds its processor time to `spent`."""
    for stage, module_name, function_name in STAGES:
        module = importlib.import_module(module_name)
        setattr(module, function_name, _timed(stage, getattr(module, function_name), spent))


def _timed(stage: str, function: Callable[..., object], spent: defaultdict[str, float]) -> Callable[..., object]:
    def run(*values: object, **named: object) -> object:
        start = time.process_time()
        try:
            result = function(*values, **named)
        finally:
            spent[stage] += time.process_time() - start
        return _timed_steps(stage, result, spent) if isinstance(result, Generator) else result

    return run


def _timed_steps(
    stage: str, steps: Generator[None, None, object], spent: defaultdict[str, float]
) -> Generator[None, None, object]:
    """The steps of a stage, without what other articles do between them."""
    while True:
        start = time.process_time()
        try:
            next(steps)
        except StopIteration as end:
            return end.value
        finally:
            spent[stage] += time.process_time() - start
        yield


def main() -> None:
    """Prints articles a second, the ratio to each pass, the memory of the process, and the stages if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--stages", action="store_true")
    options = parser.parse_args()
    paths = [path for given in options.paths for path in (sorted(given.rglob("*.txt")) if given.is_dir() else [given])]
    paths = paths or starter.paths()
    loading: list[float] = []
    passes: dict[str, list[float]] = {name: [] for name in PASSES}
    spent: defaultdict[str, float] = defaultdict(float)
    with tempfile.TemporaryDirectory() as work:
        for run in range(-1, options.repeat + options.stages):
            # One round before the count: imports and compiled patterns are not what is measured.
            folder = Path(work) / str(run)
            texts = list(write_pages(paths, folder, words=options.articles * WORDS_AN_ARTICLE, seed=run))
            words = sum(len(WORD.findall(text)) for text in texts)
            if run == options.repeat:
                time_stages(spent)
            load_pages = partial(load, folder, Path(work) / f"{run}.db")
            if run in range(options.repeat):
                loading.append(seconds(load_pages) / words * WORDS_AN_ARTICLE)
                for name, go in PASSES.items():
                    passes[name].append(seconds(partial(repeat, go, texts)) / EACH_PASS / words * WORDS_AN_ARTICLE)
            else:
                spent["whole"] = seconds(load_pages)
    print(f"each time about {options.articles} articles of {WORDS_AN_ARTICLE} words in {len(texts)} pages")
    print(f"whole loading: {1 / statistics.median(loading):.0f} articles a second of processor time")
    for name, bare in passes.items():
        ratio = statistics.median(mine / floor for mine, floor in zip(loading, bare, strict=True))
        print(f"{name}: {1 / statistics.median(bare):.0f} articles a second, {ratio:.1f} times as many")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")
    if options.stages:
        for stage, duration in spent.items():
            print(f"{stage:30}{duration:7.3f} s{duration / spent['whole']:7.1%}")


def repeat(action: Callable[[str], object], texts: list[str]) -> None:
    """The action on each text, as often as a pass must be repeated to be measured."""
    for _ in range(EACH_PASS):
        for text in texts:
            action(text)


if __name__ == "__main__":
    main()
