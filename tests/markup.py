"""HTML as tests read it: its text, its tags, and the texts inside its marks."""

from html.parser import HTMLParser


class Reader(HTMLParser):
    """The text of some HTML and the texts inside its marks."""

    def __init__(self, html):
        super().__init__()
        self.text, self.marks, self.tags, self._inside = "", [], [], False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, _attributes):
        self.tags.append(tag)
        self._inside = tag == "mark"
        if self._inside:
            self.marks.append("")

    def handle_endtag(self, tag):
        self._inside = self._inside and tag != "mark"

    def handle_data(self, data):
        self.text += data
        if self._inside:
            self.marks[-1] += data
