"""Owns what keys are called: by people and in the configuration file (`/`, `Ctrl+F`), by the framework (`slash`)."""

from __future__ import annotations

_CHARACTERS = {
    " ": "space", "!": "exclamation_mark", '"': "quotation_mark", "#": "number_sign", "$": "dollar_sign",
    "%": "percent_sign", "&": "ampersand", "'": "apostrophe", "(": "left_parenthesis", ")": "right_parenthesis",
    "*": "asterisk", "+": "plus", ",": "comma", "-": "minus", ".": "full_stop", "/": "slash", ":": "colon",
    ";": "semicolon", "<": "less_than_sign", "=": "equals_sign", ">": "greater_than_sign", "?": "question_mark",
    "@": "at", "[": "left_square_bracket", "\\": "backslash", "]": "right_square_bracket", "^": "circumflex_accent",
    "_": "underscore", "`": "grave_accent", "{": "left_curly_bracket", "|": "vertical_line",
    "}": "right_curly_bracket", "~": "tilde",
}  # fmt: skip
_NAMED = {
    "Esc": "escape", "Enter": "enter", "Tab": "tab", "Space": "space", "Backspace": "backspace", "Delete": "delete",
    "Insert": "insert", "Home": "home", "End": "end", "PageUp": "pageup", "PageDown": "pagedown",
    "Up": "up", "Down": "down", "Left": "left", "Right": "right", **{f"F{n}": f"f{n}" for n in range(1, 13)},
}  # fmt: skip
_OTHER_NAMES = {"escape": "escape", "return": "enter", "del": "delete", "ins": "insert", "comma": "comma"}
_MODIFIERS = ("ctrl", "alt", "shift")
# What a terminal sends for these is another key, or stops the program or its output.
_SAME_IN_A_TERMINAL = {
    "ctrl+i": "Tab", "ctrl+m": "Enter", "ctrl+h": "Backspace", "ctrl+left_square_bracket": "Esc",
    "ctrl+c": "the key to quit at once", "ctrl+z": "the key back to the shell",
}  # fmt: skip

_BY_WORD = {shown.lower(): key for shown, key in _NAMED.items()} | _OTHER_NAMES
_SHOWN = {key: character for character, key in _CHARACTERS.items() if key != "space"} | {
    key: shown for shown, key in _NAMED.items()
}


def key_called(words: str) -> str:
    """The framework's name of a key written as people do; ValueError, with why, where there is no such key.

    One character is that character, capitals included; keys with names are written in any case.
    """
    words = words.strip() or words
    if len(words) == 1:
        return _character(words)
    *modifiers, last = words.split("+") if not words.endswith("++") else (*words[:-1].removesuffix("+").split("+"), "+")
    modifiers = [modifier.strip().lower() for modifier in modifiers]
    last = last.strip() or last
    if any(modifier not in _MODIFIERS for modifier in modifiers) or len(set(modifiers)) < len(modifiers):
        raise ValueError(f"no key is called {words}")
    if len(last) == 1:
        key = _character(last.lower() if modifiers else last)
        if "shift" in modifiers:
            raise ValueError(f"{words} is written as the character that it makes")
    elif (found := _BY_WORD.get(last.lower())) is not None:
        key = found
    else:
        raise ValueError(f"no key is called {words}")
    full = "+".join((*sorted(modifiers), key))
    if full in _SAME_IN_A_TERMINAL:
        raise ValueError(f"in a terminal {words} is {_SAME_IN_A_TERMINAL[full]}")
    return full


def _character(character: str) -> str:
    if character.isalnum():
        return character
    if character in _CHARACTERS:
        return _CHARACTERS[character]
    import unicodedata

    name = unicodedata.name(character, "")
    if not character.isprintable() or not name:
        raise ValueError("no key makes this character")
    return name.lower().replace("-", "_").replace(" ", "_")


def key_shown(key: str) -> str:
    """A key, in the framework's name, as people call it."""
    *modifiers, last = key.split("+")
    shown = _SHOWN.get(last, last)
    if modifiers and len(shown) == 1:
        shown = shown.upper()
    return "+".join((*(modifier.capitalize() for modifier in modifiers), shown))


def is_typed(key: str) -> bool:
    """Whether a text field takes the key for a character, or for moving in the text."""
    return "+" not in key and (len(key) == 1 or key in _CHARACTERS.values() or key in ("left", "right", "backspace"))
