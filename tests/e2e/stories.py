"""Has the stories of browser/run.mjs told in Chromium."""

import json
import os
import pathlib
import subprocess

from guestwright import same

BROWSER = pathlib.Path(__file__).parent / "browser"


def tell(world, folder, *stories):
    """What they saw, by their names; without names those that the world has a guest or a place for."""
    path = os.path.join(folder, "world.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(world, file)
    told = subprocess.run(["node", BROWSER / "run.mjs", path, *stories], stdout=subprocess.PIPE, text=True, timeout=400)
    same(told.returncode, 0, "what the browser's stories ended with")
    return json.loads(told.stdout)
