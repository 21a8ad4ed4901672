"""The one door to everything that is run on the project: ``nox --list`` tells what there is."""

from __future__ import annotations

import filecmp
import os
import re
import shutil
from itertools import chain
from pathlib import Path
from zipfile import Path as ZipPath

import nox

nox.needs_version = ">=2025.5.1"
nox.options.sessions = ["tests", "lint", "imports", "types", "docs"]
nox.options.reuse_existing_virtualenvs = True

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
SHARED = Path(os.environ.get("BILAT_SHARED", "../shared")).resolve()
"""Where texts lie that are measured on and are no part of the project."""


def install(session: nox.Session, *groups: str, project: str = "-e.") -> None:
    """Install the project and the dependency groups that a session needs."""
    session.install(project, *nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests and every example of the docstrings, the README and the docs."""
    install(session, "tests")
    session.run("pytest", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Tell which lines and branches no test runs: of lines there may be none, of branches few."""
    install(session, "tests", "coverage")
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *session.posargs, env={"HYPOTHESIS_PROFILE": "fast"})
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")
    told = Path(session.create_tmp(), "coverage.json")
    session.run("coverage", "json", "--quiet", "-o", str(told))
    session.run("python", "tools/check_coverage.py", str(told))


@nox.session(python=PYTHONS, name="tests-on")
def tests_on(session: nox.Session) -> None:
    """Run the tests on one of the Python versions that are promised."""
    install(session, "tests")
    session.run("pytest", *session.posargs)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies that are promised, those of the extras too."""
    install(session, "tests")
    promised = chain(PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"].values())
    session.install(*(name.replace(">=", "==") for name in promised))
    session.run("pytest", *session.posargs, env={"HYPOTHESIS_PROFILE": "fast"})


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and spelling; ``nox -s lint -- --fix`` mends what it can."""
    session.install(*nox.project.dependency_groups(PROJECT, "lint"))
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))
    session.run("codespell")
    session.run("interrogate", "--quiet", "src")


@nox.session
def imports(session: nox.Session) -> None:
    """Check that imports point one way."""
    install(session, "imports")
    session.run("lint-imports", "--no-logo")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types with mypy and pyright, and that every public name has one."""
    install(session, "types", "docs")
    session.run("mypy", "src", "tests", "bench", "tools", "conftest.py", "noxfile.py")
    session.run("pyright", "src", "bench", "docs", "conftest.py", "noxfile.py")
    session.run("pyright", "--verifytypes", "bilat", "--ignoreexternal")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the docs; every warning is an error. ``nox -s docs -- --open`` shows them."""
    install(session, "docs")
    shutil.rmtree("docs/_build", ignore_errors=True)
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")


@nox.session
def catalogs(session: nox.Session) -> None:
    """Bring the gettext catalogs up to date with what the code says."""
    install(session)
    session.run("python", "tools/catalogs.py")


@nox.session
def package(session: nox.Session) -> None:
    """Build the wheel and the source archive, check both, and run the wheel where there is no source."""
    session.install(*nox.project.dependency_groups(PROJECT, "package", "tests"))
    built, again = Path(session.create_tmp(), "dist"), Path(session.create_tmp(), "again")
    for folder, zone in ((built, "UTC"), (again, "Asia/Tashkent")):
        shutil.rmtree(folder, ignore_errors=True)
        session.run("python", "-m", "build", "--outdir", str(folder), silent=True, env={"TZ": zone})
    _, *others = filecmp.cmpfiles(built, again, [path.name for path in built.iterdir()], shallow=False)
    if any(others):
        session.error(f"{others} are not the same when they are built once more")
    files = sorted(map(str, built.iterdir()))
    session.run("twine", "check", "--strict", *files)
    [wheel] = built.glob("*.whl")
    session.run("check-wheel-contents", str(wheel))
    description = ZipPath(wheel, f"bilat-{PROJECT['project']['version']}.dist-info/METADATA")
    if re.search(r"\]\((?!https?:|#)", description.read_text(encoding="utf-8")):
        session.error("a link of the README leads nowhere from PyPI")
    session.run("towncrier", "build", "--draft", "--version", PROJECT["project"]["version"])
    session.install("--force-reinstall", "--no-deps", str(wheel))
    session.install(str(wheel))
    session.run("bilat", "--version")
    session.run("pytest", "--quiet", "tests/stored", "tests/formatting/test_catalogs.py", "docs", "README.md")
    session.run("bilat", "read", "docs/articles/visit-en.txt", "--published", "2025-06-14", "--locale", "ru")


@nox.session
def gold(session: nox.Session) -> None:
    """Measure the reader on the texts beside the project; ``nox -s gold -- --write`` puts the table into the docs."""
    if not SHARED.is_dir():
        session.skip(f"there are no texts to measure on at {SHARED}")
    install(session, "tests")
    shared = {"BILAT_SHARED": str(SHARED)}
    session.run("pytest", "-m", "gold", env=shared)
    session.run("python", "tests/gold/accuracy.py", *session.posargs, env=shared)
    sets = sorted(map(str, Path(SHARED, "gold").glob("*.jsonl")))
    session.run("python", str(SHARED / "gold" / "score.py"), *sets)
    copied = session.run("python", "-B", str(SHARED / "gold" / "copied.py"), ".", silent=True)
    if copied:
        session.error(f"sentences of the texts stand in the project:\n{copied}")


@nox.session
def fuzz(session: nox.Session) -> None:
    """Look for texts that make a function fail or hang: ``nox -s fuzz -- --minutes 10`` takes ten minutes for each."""
    install(session, "tests")
    session.run("python", "fuzz/fuzz.py", *(session.posargs or ["--minutes", "0.1"]))


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed, memory, start-up and growth, as ratios."""
    install(session)
    session.run("python", "bench/bench.py", *session.posargs)


@nox.session
def peers(session: nox.Session) -> None:
    """Measure bilat beside what does part of the same, and write the page of the docs that tells of it."""
    install(session)
    session.install("-r", "bench/peers/requirements.txt")
    page = ["--page", "docs/explanation/peers.md", "--shared", str(SHARED)]
    session.run("python", "bench/peers/peers.py", *page, *session.posargs)
