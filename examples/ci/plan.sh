#!/usr/bin/env bash
# Plans every stack of a rendered environment: examples/ci/plan.sh <environment> <folder for the plans>
# Plans hold secrets, sensitive values included: nobody else may read the folder, and it must be no artifact of a job.
set -euo pipefail
shopt -s nullglob extglob
environment=$1
plans=$(mkdir -p "$2" && cd "$2" && pwd)
umask 077
chmod 700 "$plans"

# On-call first: the other stacks read its state.
for folder in cdktf.out/stacks/"$environment"-oncall cdktf.out/stacks/"$environment"-!(oncall|*-*); do
  [ -d "$folder" ] || continue
  stack=$(basename "$folder")
  echo "$stack: planning" >&2
  terraform -chdir="$folder" init -input=false -no-color >/dev/null
  terraform -chdir="$folder" plan -input=false -no-color -lock-timeout=5m -out="$plans/$stack.tfplan" >/dev/null
  terraform -chdir="$folder" show -json "$plans/$stack.tfplan" >"$plans/$stack.json"
  # For `npm run review`, one option a line.
  echo "--plan=$stack=$plans/$stack.json"
done
