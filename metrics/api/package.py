"""The whole data package as one zip: made once for each publish, kept until the next, sent from the disk."""

import tempfile
import threading
from pathlib import Path

from starlette.responses import FileResponse, Response

from metrics.api import answers
from metrics.api.answers import Question

# One at a time: who asks while it is made gets the same file.
_making = threading.Lock()
_made: dict[tuple[object, ...], tuple[Path, "tempfile.TemporaryDirectory[str]"]] = {}


@answers.of_ledger()
def answer(question: Question) -> Response:
    """The zip, with its length and in parts where they are asked for."""
    from metrics import packaging, store

    path, stamp = question.path, question.stamp
    with _making:
        if (path, stamp) not in _made:
            folder = tempfile.TemporaryDirectory(prefix="frontline-")
            target = Path(folder.name) / "frontline-figures.zip"
            packaging.write(store.read(path), target, store.published(path), now=store.published(path))
            # A file that is being sent stays readable until its last reader has closed it.
            _made.clear()
            _made[path, stamp] = target, folder
        file = _made[path, stamp][0]
    return FileResponse(file, media_type="application/zip", filename=file.name)
