#!/usr/bin/env bash
# Writes a review as a note on a merge request, or into the note that an earlier run wrote:
# examples/ci/comment-gitlab.sh <review.md>
# The review is the merge request's own text: it decides nothing here, least of all which note is replaced.
# Needs curl and jq, GitLab's own CI_* variables, and REVIEW_TOKEN: a project access token of role Reporter with scope api.
set -euo pipefail
review=$1

# An empty comment would take the place of the last review.
[ -f "$review" ] && [ -s "$review" ] || { printf '%s is no review: there is nothing in it\n' "$review" >&2 && exit 1; }
notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"

# The token goes in by a file, so that no list of processes shows it.
call() { curl --fail --silent --show-error --config <(printf 'header = "PRIVATE-TOKEN: %s"\n' "$REVIEW_TOKEN") "$@"; }

# Every review begins with it, and so does the note, whatever the file says; and only a note of our own is replaced.
anchor='<!-- tocsin-review -->'
author=$(call "$CI_API_V4_URL/user" | jq --raw-output .id)
note=$(call "$notes?per_page=100&sort=asc" |
  jq --raw-output --arg anchor "$anchor" --arg author "$author" \
    '.[] | select((.author.id | tostring) == $author and (.body | startswith($anchor))) | .id' | head -n 1)
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{ printf '%s\n' "$anchor" && { grep -avxF -- "$anchor" "$review" || [ $? = 1 ]; }; } | jq --raw-input --slurp '{ body: . }' >"$body"
if [ -n "$note" ]; then
  call --output /dev/null --request PUT --header 'Content-Type: application/json' --data "@$body" "$notes/$note"
else
  call --output /dev/null --request POST --header 'Content-Type: application/json' --data "@$body" "$notes"
fi
