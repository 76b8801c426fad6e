"""Owns regular expressions that are compiled when they are first needed; the first frame needs none, and no `re`."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    import re

    pattern = re.compile
else:

    class pattern:  # noqa: N801 - it stands for the function `re.compile`
        """A pattern with the methods of a compiled one."""

        def __init__(self, source):
            self._source = source

        def __getattr__(self, name):
            import re

            compiled = re.compile(self._source)
            for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"):
                setattr(self, method, getattr(compiled, method))
            return getattr(compiled, name)
