"""Owns the commented template of the configuration file, made from the rows that the program itself reads."""

from __future__ import annotations

from tui.configuration.settings import SETTINGS, Setting
from tui.keys.names import key_shown
from tui.keys.tables import SCOPES

_HEAD = """\
# Settings of care-explorer, read from
#   {path}
# Every line that begins with "#" and a name shows a default; take the "#" away to change it.
"""
_KEYS_HEAD = """
# Keys. A key is written as you would call it: "/", "F", "Ctrl+F", "PageDown"; several keys stand in brackets. A key
# that is set here is taken from whatever else it did at the same time, and that is said at the start.
"""
_NO_DEFAULTS = {"path": '"~/care.db"'}


def template(path: str) -> str:
    """TOML whose every setting is a comment."""
    parts = [_HEAD.format(path=path)]
    parts += [_setting(setting) for setting in SETTINGS.values()]
    parts.append(_KEYS_HEAD)
    for scope in SCOPES.values():
        if scope.is_fixed:
            continue
        table = f"[keys.{scope.name}]" if scope.name else "[keys]"
        lines = [f"\n{table}  # {scope.title.lower()}"]
        for binding in scope.bindings:
            keys = [_quoted(key_shown(key)) for key in binding.key.split(",")]
            written = keys[0] if len(keys) == 1 else f"[{', '.join(keys)}]"
            lines.append(f"# {binding.called} = {written}  # {binding.description}")
        parts.append("\n".join(lines) + "\n")
    return "".join(parts)


def _setting(setting: Setting) -> str:
    lines = [f"\n# {setting.meaning}"]
    if setting.choices:
        lines.append(f"# One of: {', '.join(setting.choices)}.")
    default = _NO_DEFAULTS[setting.kind] if setting.default is None else _value(setting.default)
    lines.append(f"# {setting.name} = {default}")
    return "\n".join(lines) + "\n"


def _value(value: str | bool | float) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return _quoted(value) if isinstance(value, str) else f"{value:g}"


def _quoted(text: str) -> str:
    return "'" + text + "'" if '"' in text or "\\" in text else f'"{text}"'
