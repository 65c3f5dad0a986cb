#!/usr/bin/env bash
# Writes a review as a comment on a pull request, or into the comment that an earlier run wrote:
# examples/ci/comment-github.sh <review.md> <number of the pull request>
# Needs GH_TOKEN and GITHUB_REPOSITORY; gh and jq are on GitHub's runners.
set -euo pipefail
review=$1
number=$2

# The comment's anchor: every review begins with the same one.
anchor=$(grep -m 1 -o '<!--[^>]*-->' "$review")
comment=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" |
  jq --raw-output --arg anchor "$anchor" '.[] | select(.user.type == "Bot" and (.body | contains($anchor))) | .id' | head -n 1)
if [ -n "$comment" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" --field "body=@$review"
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" --field "body=@$review"
fi
