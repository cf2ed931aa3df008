#!/usr/bin/env bash
# Puts the packages of the lock file into FOLDER, by the npm of this machine and however it is set up; once for all runs.
# usage: install.sh FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1

mkdir -p "$folder"
if cmp -s "$here/package-lock.json" "$folder/installed-lock.json"; then
    exit 0
fi
cp "$here/package.json" "$here/package-lock.json" "$folder"
cd "$folder"
npm ci --prefer-offline --ignore-scripts --no-audit --no-fund
cp package-lock.json installed-lock.json
