"""Ukrainian vocabulary of the field, each name written once for the `<name>` of every phrase.

`#` stands for a number that is there and not taken. Names with `gap` cross words but never a number or a sentence.
"""

VOCABULARY: dict[str, str] = {}
