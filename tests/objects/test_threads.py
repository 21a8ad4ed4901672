"""Many threads at once from a cold start, and interpreters beside each other: the same answers everywhere."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import bilat

ARTICLES = [
    """President of Ghana Kofi Adjei met with President of Peru Rosa Quispe in Lima on 3 March 2024.
    Trade between Ghana and Peru grew by 12 percent in 2023 to $310 million.""",
    """Президент Ганы Кофи Аджей встретился 3 марта 2024 года в Лиме с президентом Перу Розой Киспе.
    Товарооборот Ганы и Перу в 2023 году вырос на 12% и составил 310 млн долларов.""",
]
EXPECTED = [bilat.dumps(bilat.read(text, published="2024-03-04")) for text in ARTICLES]

COLD = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

sys.setswitchinterval(1e-5)  # a thread gives way as often as it can
articles = json.load(sys.stdin)
together = Barrier(6)

def work(number):
    together.wait()
    import bilat
    written = [bilat.dumps(bilat.read(text, published="2024-03-04")) for text in articles]
    again = [bilat.dumps(bilat.loads(text)) for text in written]
    names = [bilat.Country.of(code).name("ru") for code in ("GH", "PE")]
    plain = [bilat.dumps(bilat.from_dict(bilat.to_dict(bilat.loads(text)))) for text in written]
    return [written, again, plain, names]

with ThreadPoolExecutor(6) as pool:
    print(json.dumps(list(pool.map(work, range(6)))))
"""


def test_threads_that_all_start_cold_agree() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COLD],
        input=json.dumps(ARTICLES),
        capture_output=True,
        check=True,
        text=True,
        timeout=120,
    )
    answers = json.loads(done.stdout)
    assert len(answers) == 6
    assert all(answer == [EXPECTED, EXPECTED, EXPECTED, ["Гана", "Перу"]] for answer in answers)


INNER = """
import json
from pathlib import Path
import bilat
articles = json.loads(Path({given!r}).read_text(encoding="utf-8"))
written = [bilat.dumps(bilat.read(text, published="2024-03-04")) for text in articles]
Path({answer!r}).write_text(json.dumps([written, [bilat.dumps(bilat.loads(text)) for text in written]]))
"""
OUTER = """
import json, sys
try:
    import _interpreters as interpreters  # 3.13 and newer
    create = lambda: interpreters.create("legacy")
except ImportError:
    import _xxsubinterpreters as interpreters
    create = lambda: interpreters.create(isolated=False)
# one lock for all of them: packages written in C need not be ready for more
for code in json.load(sys.stdin):
    inner = create()
    failed = interpreters.run_string(inner, "import sys; sys.path[:] = " + repr(sys.path) + chr(10) + code)
    assert not failed, failed
    interpreters.destroy(inner)
"""


def test_each_interpreter_has_caches_of_its_own(tmp_path: Path) -> None:
    pytest.importorskip("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
    given = tmp_path / "articles.json"
    given.write_text(json.dumps(ARTICLES), encoding="utf-8")
    answers = [tmp_path / "one.json", tmp_path / "two.json"]
    codes = [INNER.format(given=str(given), answer=str(answer)) for answer in answers]
    subprocess.run([sys.executable, "-c", OUTER], input=json.dumps(codes), check=True, text=True, timeout=120)
    assert all(json.loads(answer.read_text()) == [EXPECTED, EXPECTED] for answer in answers)
