#!/usr/bin/env bash
# Writes a review as a note on a merge request, or into the note that an earlier run wrote:
# examples/ci/comment-gitlab.sh <review.md>
# Needs curl and jq, GitLab's own CI_* variables, and REVIEW_TOKEN: a project access token of role Reporter with scope api.
set -euo pipefail
review=$1
notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"

# The token goes in by a file, so that no list of processes shows it.
call() { curl --fail --silent --show-error --config <(printf 'header = "PRIVATE-TOKEN: %s"\n' "$REVIEW_TOKEN") "$@"; }

anchor=$(grep -m 1 -o '<!--[^>]*-->' "$review")
note=$(call "$notes?per_page=100&sort=asc" | jq --raw-output --arg anchor "$anchor" '.[] | select(.body | contains($anchor)) | .id' | head -n 1)
body=$(mktemp)
trap 'rm -f "$body"' EXIT
jq --raw-input --slurp '{ body: . }' "$review" >"$body"
if [ -n "$note" ]; then
  call --output /dev/null --request PUT --header 'Content-Type: application/json' --data "@$body" "$notes/$note"
else
  call --output /dev/null --request POST --header 'Content-Type: application/json' --data "@$body" "$notes"
fi
