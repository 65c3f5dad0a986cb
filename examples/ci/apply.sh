#!/usr/bin/env bash
# Applies the plans that plan.sh left: examples/ci/apply.sh <environment> <folder of the plans>
# Terraform refuses a plan whose state has changed since.
set -euo pipefail
shopt -s nullglob extglob
environment=$1
plans=$(cd "$2" && pwd)

for plan in "$plans/$environment"-oncall.tfplan "$plans/$environment"-!(oncall|*-*).tfplan; do
  [ -f "$plan" ] || continue
  stack=$(basename "$plan" .tfplan)
  echo "$stack: applying" >&2
  terraform -chdir="cdktf.out/stacks/$stack" apply -input=false -no-color -lock-timeout=5m "$plan"
done
