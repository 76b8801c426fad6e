"""Stand-ins for what `typing` offers to the modules on the way to the first frame, which cannot wait for it.

It takes along `re` and `contextlib`, and as long as all of that frame, to check nothing while the program runs. Type
checkers see the real ones. Only what those modules use is here.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import Generic as Generic
    from typing import Literal as Literal
    from typing import NamedTuple as NamedTuple
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeVar as TypeVar
    from typing import get_args as get_args
else:
    from _collections import _tuplegetter

    class _Fields(type):
        """Makes a class of annotated names a tuple whose items have these names, as `typing.NamedTuple` does, without
        writing and compiling source text for each."""

        def __new__(meta, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            body |= {field: _tuplegetter(position, field) for position, field in enumerate(fields)}
            body |= {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields, "__slots__": ()}
            return super().__new__(meta, name, bases, body)

    class NamedTuple(tuple, metaclass=_Fields):
        def __new__(cls, *values, **named):
            if named or len(values) != len(cls._fields):
                values = cls._filled(values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _filled(cls, values, named):
            """The values of all fields; TypeError for what is missing, unknown or given twice."""
            fields = cls._fields
            given = dict(zip(fields, values, strict=False))
            if len(values) > len(fields) or given.keys() & named.keys() or named.keys() - set(fields):
                raise TypeError(f"{cls.__name__} has {', '.join(fields)}; given were {len(values)} and {[*named]}")
            all_of_them = {**cls._field_defaults, **given, **named}
            if missing := [field for field in fields if field not in all_of_them]:
                raise TypeError(f"{cls.__name__} lacks {', '.join(missing)}")
            return [all_of_them[field] for field in fields]

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, **named):
            values = list(self)
            fields = self._fields
            for name, value in named.items():
                try:
                    values[fields.index(name)] = value
                except ValueError:
                    raise ValueError(f"{type(self).__name__} has no field {name}") from None
            return tuple.__new__(type(self), values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

        def __getnewargs__(self):
            return tuple(self)

    class _Subscripted:
        """What comes of any subscript is the class itself: parameters are for type checkers."""

        def __class_getitem__(cls, _):
            return cls

    class Generic(_Subscripted):
        pass

    class Protocol(_Subscripted):
        pass

    class _Literal:
        def __getitem__(self, values):
            # Also understood by the real `get_args`.
            return type(tuple[str])(str, values)

    Literal = _Literal()

    def get_args(literal):
        """The values of a `Literal`."""
        return literal.__args__

    def TypeVar(name, **_):  # noqa: N802 - the name that type checkers know
        return name

    Any = NoReturn = object
