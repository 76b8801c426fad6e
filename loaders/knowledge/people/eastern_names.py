"""Owns how names of China, Korea and Vietnam are made: a surname of few, then a given name of one or two syllables."""

from __future__ import annotations

import re

from loaders.knowledge.word_lists import word_set

_CHINESE = word_set("""
    ai bai cai cao chang chen cheng chiang cui dai deng ding dong du fan fang feng fu gao ge gong gu guan guo han hao he
    hou hsu hu hua huang jia jiang jin kang kong lai lei li liang liao lin liu long lou lu luo lü ma mao meng mo nie
    ning ouyang pan pang peng qi qian qiao qin qiu qu ren shao shen shi song su sun tan tang tao teng tian tong wan wang
    wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan yue zeng zhai zhan zhang zhao zheng
    zhong zhou zhu zhuang zhuge zou chiu tsai tseng tsang tung soong kuo hung
    """)
_KOREAN = word_set("""
    kim lee park choi choe jung jeong chung kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song
    ryu yoo hong jeon ko moon bae baek nam noh roh ha pak ri yi
    """)
_VIETNAMESE = word_set("""
    nguyễn nguyen trần tran lê phạm pham hoàng hoang phan vũ võ đặng dang bùi bui đỗ hồ ngô ngo dương đinh trịnh
    """)
_SYLLABLE = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|üan|ai|ei|ui|ao|ou|iu"
    r"|ie|üe|ue|er|an|en|in|un|ün|ia|ua|uo|a|o|e|i|u|ü))"
)
_GIVEN = re.compile(rf"{_SYLLABLE}(?:['’-]?{_SYLLABLE})?\Z")
_PAIR = re.compile(r"[a-zà-ỹ]{1,7}-[a-zà-ỹ]{1,7}\Z")
"""A given name of two syllables with a hyphen: "Jong-il", "Kai-shek", "Tse-tung"."""
_OTHER_THINGS = frozenset(
    {
        "kong", "wall", "nan", "bei", "dong", "sun", "man", "men", "tan", "chi", "shui", "sum", "mein", "quan", "fu",
        "dao", "he", "she", "me", "be", "do", "so", "to", "on", "one", "age", "ice", "in", "an", "line", "ten", "tie",
        "die", "lie", "pie", "due", "sue", "cue", "hue", "long", "song", "king", "wing", "ring", "gang", "bang", "dan",
    }
)  # fmt: skip
"""Words that look like a given name: "Hong Kong", "Tai Chi", "Long Song"."""


def is_eastern(surname: str, given: str) -> bool:
    """Whether two words in lower case are a surname and a given name of East Asia, in that order."""
    if given in _OTHER_THINGS:
        return False
    if surname in _CHINESE and (_GIVEN.match(given) or _PAIR.match(given)):
        return True
    return (surname in _KOREAN and bool(_PAIR.match(given))) or surname in _VIETNAMESE
