#!/usr/bin/env bash
# Trains, measures or makes fixtures: `train.sh train`, `train.sh measure`, `train.sh parity`, each with --help.
set -euo pipefail
cd "$(dirname "$0")"
# Threads that wait must not use up the processor time that training is counted by.
export OMP_WAIT_POLICY=passive
exec "$(./environment.sh)" -m trainer "$@"
