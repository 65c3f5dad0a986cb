#!/usr/bin/env bash
# Writes a review as a comment on a pull request, or into the comment that an earlier run wrote:
# examples/ci/comment-github.sh <review.md> <number of the pull request>
# Needs GH_TOKEN and GITHUB_REPOSITORY; gh and jq are on GitHub's runners. COMMENT_AUTHOR is who the token's comments are by.
# The review is the pull request's own text: it decides nothing here, least of all which comment is replaced.
set -euo pipefail
review=$1
number=$2

# An empty comment would take the place of the last review.
[ -f "$review" ] && [ -s "$review" ] || { printf '%s is no review: there is nothing in it\n' "$review" >&2 && exit 1; }

# Every review begins with it, and so does the comment, whatever the file says.
anchor='<!-- tocsin-review -->'
body=$(mktemp)
trap 'rm -f "$body"' EXIT
printf '%s\n' "$anchor" >"$body"
{ grep -avxF -- "$anchor" "$review" || [ $? = 1 ]; } >>"$body"

comment=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" |
  jq --raw-output --arg anchor "$anchor" --arg author "${COMMENT_AUTHOR:-github-actions[bot]}" \
    '.[] | select(.user.login == $author and (.body | startswith($anchor))) | .id' | head -n 1)
if [ -n "$comment" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" --field "body=@$body"
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" --field "body=@$body"
fi
