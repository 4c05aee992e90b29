"""The gates of the recogniser, set on the development speakers."""

from collections.abc import Iterable

import numpy as np

from .evaluation import CHOICES, Measured, Trial

# Of the right choices of the development speakers each gate refuses this share.
REFUSED_BY_NOISE_GATE, REFUSED_BY_WORD_GATE, REFUSED_BY_PHONE_GATE = 0.02, 0.05, 0.01
# A near tie is asked about: so many of the right choices at most are.
ASKED_OF_RIGHT = 0.08


def thresholds(trials: list[Trial]) -> dict:
    """For each number of choices the least values that an accepted decision has; per phone where so named."""
    return {
        "about": "accept where the others reach these; ask where margin is below this",
        "choices": {str(count): gates([each for each in trials if each.choices == count]) for count in CHOICES},
    }


def gates(trials: list[Trial]) -> dict[str, float]:
    """The gates for one number of choices."""
    right = [trial.choice for trial in trials if trial.right]
    if not right:
        raise ValueError("no choice was right, so that no gate can be set")
    return {
        "presence": quantile([each.presence for each in right], REFUSED_BY_NOISE_GATE),
        "above_background": quantile([each.above_background for each in right], REFUSED_BY_WORD_GATE),
        "ctc_per_phone": quantile([each.ctc_per_phone for each in right], REFUSED_BY_PHONE_GATE),
        "margin": quantile([each.margin for each in right], ASKED_OF_RIGHT),
    }


def quantile(values: list[float], share: float) -> float:
    """The value that this share of the values is below, to a thousandth."""
    return round(float(np.quantile(values, share)), 3)


def passed(trial: Trial, gate: dict[str, float]) -> bool:
    """Whether the gates accept a decision."""
    return all(getattr(trial.choice, name) >= gate[name] for name in ("presence", "above_background", "ctc_per_phone"))


def refusals(measured: Measured, gate: dict[str, float]) -> dict[str, float]:
    """What the gates for four choices let through."""
    of_four = [trial for trial in measured.trials() if trial.choices == 4]
    right = [trial for trial in of_four if trial.right]
    return {
        "right_choices_accepted": share(passed(trial, gate) for trial in right),
        "right_choices_asked_about": share(trial.choice.margin < gate["margin"] for trial in right),
        "wrong_choices_asked_about": share(
            trial.choice.margin < gate["margin"] for trial in of_four if trial.offered and not trial.right
        ),
        "other_words_accepted": share(passed(trial, gate) for trial in of_four if not trial.offered),
        "other_words_accepted_unasked": share(
            passed(trial, gate) and trial.choice.margin >= gate["margin"] for trial in of_four if not trial.offered
        ),
        "noises_accepted": share(passed(trial, gate) for trial in measured.noises),
    }


def share(answers: Iterable[bool]) -> float:
    """The share of yes among answers."""
    return round(float(np.mean(list(answers))), 4)
