#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nine scikit-learn pipelines and the naive forest on the same splits as Budget Pulse.

    categorizer_peers.py splits DATA_DIR SPLITS_DIR     writes the splits (train and test CSV per task and seed)
    categorizer_peers.py peers SPLITS_DIR [TASK…]       measures the pipelines on them
    categorizer_peers.py table BENCH SPLITS_DIR [TASK…] the same beside our families (bench.categorizer_bench)
    categorizer_peers.py cli CLI SPLITS_DIR [TASK…]     measures `CLI evaluate categorizer` on them
    categorizer_peers.py speed CLI [ROWS]               training and prediction time on made-up rows
    categorizer_peers.py speed CLI TRAIN.csv TEST.csv   the same on a split

DATA_DIR holds us_bank_strings.csv, household_diary_2015_2016.csv and purchase_cards.csv, columns
day,description,amount,category (purchase cards: holder first). Needs Debian's python3-sklearn.
"""
import collections
import csv
import json
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

COLUMNS = ["day", "description", "amount", "category"]
SEEDS = 12
SPEED_RUNS = 5
SPEED_ROWS = 20000


def read(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def tasks(data):
    """Yields task, number of the split, training rows, test rows."""
    us = read(os.path.join(data, "us_bank_strings.csv"))
    top = [dict(row, category=row["category"].split(" / ")[0]) for row in us]
    for name, rows in (("us_top", top), ("us_all", us)):
        for seed in range(SEEDS):
            order = rows[:]
            random.Random(seed).shuffle(order)
            cut = len(order) * 8 // 10
            yield name, seed, order[:cut], order[cut:]
    diary = read(os.path.join(data, "household_diary_2015_2016.csv"))
    cut = len(diary) * 7 // 10
    yield "diary", 0, diary[:cut], diary[cut:]
    for seed in range(5):
        order = diary[:]
        random.Random(seed).shuffle(order)
        cut = len(order) * 8 // 10
        yield "diary_random", seed, order[:cut], order[cut:]
    for cut in range(100, len(diary) - 39, 40):
        yield "diary_next", cut, diary[:cut], diary[cut:cut + 40]
    for number, share in enumerate((0.3, 0.4, 0.5, 0.6, 0.7)):
        cut = int(len(diary) * share)
        yield "diary_parts", number, diary[:cut], diary[cut:cut + len(diary) * 3 // 10]
    cards = read(os.path.join(data, "purchase_cards.csv"))
    holders = collections.defaultdict(list)
    for row in cards:
        holders[int(row["holder"])].append(row)
    for known in (25, 50, 100, 200):
        for holder, rows in sorted(holders.items()):
            if len(rows) >= known + 25:
                yield f"card_{known}", holder, rows[:known], rows[known:]
    for holder, rows in sorted(holders.items()):
        cut = len(rows) * 7 // 10
        yield "card_own", holder, rows[:cut], rows[cut:]
        for cut in range(40, len(rows) - 29, 30):  # as in life: the next month, after all before
            yield "card_next", holder * 1000 + cut, rows[:cut], rows[cut:cut + 30]
    for fold in range(5):
        yield ("card_cold", fold,
               [row for row in cards if int(row["holder"]) % 5 != fold],
               [row for row in cards if int(row["holder"]) % 5 == fold])
    for seed in range(3):
        order = cards[:]
        random.Random(seed).shuffle(order)
        cut = len(order) * 8 // 10
        yield "card_random", seed, order[:cut], order[cut:]
    days = sorted(cards, key=lambda row: row["day"])
    cut = len(days) * 7 // 10
    yield "card_time", 0, days[:cut], days[cut:]


def pipelines():
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
    from sklearn.linear_model import LogisticRegression, SGDClassifier
    from sklearn.naive_bayes import ComplementNB, MultinomialNB
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.pipeline import make_pipeline, make_union
    from sklearn.svm import LinearSVC

    def words(**more):
        return TfidfVectorizer(sublinear_tf=True, token_pattern=r"(?u)\b\w+\b", ngram_range=(1, 2), **more)

    def letters():
        return TfidfVectorizer(sublinear_tf=True, analyzer="char_wb", ngram_range=(2, 5))

    return {
        "word MultinomialNB": make_pipeline(CountVectorizer(), MultinomialNB(alpha=0.1)),
        "word ComplementNB": make_pipeline(words(), ComplementNB()),
        "word LogisticRegression": make_pipeline(words(), LogisticRegression(C=10, max_iter=300)),
        "char LogisticRegression": make_pipeline(letters(), LogisticRegression(C=10, max_iter=300)),
        "word LinearSVC": make_pipeline(words(), LinearSVC()),
        "char LinearSVC": make_pipeline(letters(), LinearSVC()),
        "word+char LinearSVC": make_pipeline(make_union(words(), letters()), LinearSVC()),
        "char SGD log loss": make_pipeline(letters(), SGDClassifier(loss="log_loss", random_state=0)),
        "char 5 neighbours": make_pipeline(letters(), KNeighborsClassifier(5, metric="cosine", weights="distance")),
        "naive forest": RandomForestClassifier(100, random_state=0),
    }


def naive_features(vectoriser, rows, fit):
    import datetime
    import numpy
    from scipy.sparse import csr_matrix, hstack
    texts = [row["description"] for row in rows]
    tfidf = vectoriser.fit_transform(texts) if fit else vectoriser.transform(texts)

    def numbers(row):
        day = datetime.date.fromisoformat(row["day"]) if row["day"] else None
        return [float(row["amount"] or 0), day.weekday() if day else -1, day.month if day else -1]
    return hstack([tfidf, csr_matrix(numpy.array([numbers(row) for row in rows]))]).tocsr()


def predictions(name, model, train, test):
    from sklearn.feature_extraction.text import TfidfVectorizer
    labels = [row["category"] for row in train]
    if name == "naive forest":
        vectoriser = TfidfVectorizer(max_features=1000)
        model.fit(naive_features(vectoriser, train, True), labels)
        return model.predict(naive_features(vectoriser, test, False))
    if name == "char 5 neighbours":
        model.steps[-1][1].n_neighbors = min(5, len(train))
    model.fit([row["description"] for row in train], labels)
    return model.predict([row["description"] for row in test])


def splits_in(folder, wanted):
    for name in sorted(os.listdir(folder)):
        if name.endswith(".train.csv"):
            stem = name[:-len(".train.csv")]
            task = stem.rsplit(".", 1)[0]
            if not wanted or task in wanted:
                yield task, os.path.join(folder, name), os.path.join(folder, stem + ".test.csv")


def peers(folder, wanted):
    """Accuracy by pipeline and task."""
    right = collections.defaultdict(lambda: [0, 0])
    for task, train_path, test_path in splits_in(folder, wanted):
        train, test = read(train_path), read(test_path)
        for name, model in pipelines().items():
            try:
                guesses = predictions(name, model, train, test)
            except ValueError:  # one class only
                guesses = [train[0]["category"]] * len(test)
            tally = right[name, task]
            tally[0] += sum(g == row["category"] for g, row in zip(guesses, test))
            tally[1] += len(test)
    table = collections.defaultdict(dict)
    for (name, task), (hits, rows) in right.items():
        table[name][task] = hits / rows
    nine = [name for name in table if name != "naive forest"]
    table["best of nine"] = {task: max(table[name][task] for name in nine) for task in table[nine[0]]}
    return table


def ours(bench, folder):
    """Accuracy by family and task, as the benchmark prints it in columns of 24 letters."""
    out = subprocess.run([bench, folder], check=True, capture_output=True, text=True).stdout
    lines = [[line[i:i + 24].strip() for i in range(0, len(line), 24)] for line in out.splitlines()]
    families = lines[0][1:5]
    table = collections.defaultdict(dict)
    for line in lines[1:]:
        if len(line) > 5:
            for family, accuracy in zip(families, line[1:5]):
                table[family][line[0]] = float(accuracy)
    return table


def show(table):
    tasks = sorted(next(iter(table.values())))
    print(f"{'accuracy':26}" + "".join(f"{task:>12}" for task in tasks))
    for name, row in table.items():
        print(f"{name:26}" + "".join(f"{row.get(task, float('nan')):12.3f}" for task in tasks))


def calibration_error(answers):
    """Ten bins of equal width over all answers of a task."""
    bins = collections.defaultdict(lambda: [0.0, 0])
    for confidence, is_right in answers:
        tally = bins[min(9, int(confidence * 10))]
        tally[0] += confidence
        tally[1] += is_right
    return sum(abs(said - right) for said, right in bins.values()) / len(answers)


def calibration_error_by_chance(answers):
    """What that would be on average if every confidence were true."""
    variances = collections.Counter()
    for confidence, _ in answers:
        variances[min(9, int(confidence * 10))] += confidence * (1 - confidence)
    return sum(math.sqrt(2 / math.pi * variance) for variance in variances.values()) / len(answers)


def cli(program, folder, wanted):
    answers = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as place:
        out = os.path.join(place, "said.csv")
        for task, train, test in splits_in(folder, wanted):
            subprocess.run([program, "evaluate", "categorizer", "--train", train, "--test", test,
                            "--predictions", out], check=True, capture_output=True)
            answers[task] += [(float(row["confidence"] or 0), row["predicted"] == row["category"])
                              for row in read(out)]
    print(f"{'Budget Pulse':16}{'rows':>6}{'accuracy':>10}{'sure':>8}{'right':>8}{'ece':>8}{'chance':>8}")
    for task, all_rows in sorted(answers.items()):
        sure = [is_right for confidence, is_right in all_rows if confidence >= 0.9]
        right = sum(sure) / len(sure) if sure else float("nan")
        print(f"{task:16}{len(all_rows):6}{sum(r for _, r in all_rows) / len(all_rows):10.3f}"
              f"{len(sure) / len(all_rows):8.3f}{right:8.3f}{calibration_error(all_rows):8.3f}{calibration_error_by_chance(all_rows):8.3f}")


def made_up(count):
    """400 merchants with noise in 40 categories: training rows, test rows."""
    dice = random.Random(1)
    merchants = ["".join(dice.choice("abcdefghiklmnoprstuvw") for _ in range(dice.randint(4, 11))).upper()
                 for _ in range(400)]
    rows = []
    for number in range(count + 2000):
        which = dice.randrange(len(merchants))
        rows.append({"day": f"2024-{number * 12 // (count + 2000) + 1:02}-{dice.randint(1, 28):02}",
                     "description": f"{merchants[which]} {dice.choice(merchants)} {dice.randint(1000, 99999)}",
                     "amount": f"{-dice.randint(100, 20000) / 100:.2f}", "category": f"category {which % 40}"})
    return rows[:count], rows[count:]


def their_speed(train, test):
    """Milliseconds of training, microseconds a row of each prediction of all test rows."""
    model = pipelines()["char LogisticRegression"]
    texts = [row["description"] for row in test]
    begin = time.perf_counter()
    model.fit([row["description"] for row in train], [row["category"] for row in train])
    trained = 1e3 * (time.perf_counter() - begin)
    predicted = []
    for _ in range(SPEED_RUNS):
        begin = time.perf_counter()
        model.predict(texts)
        predicted.append(1e6 * (time.perf_counter() - begin) / len(texts))
    return trained, predicted


def our_speed(program, train, test):
    """The figures of each run of the program."""
    with tempfile.TemporaryDirectory() as folder:
        write(os.path.join(folder, "a.csv"), train)
        write(os.path.join(folder, "b.csv"), test)
        command = [program, "evaluate", "categorizer", "--train", folder + "/a.csv", "--test",
                   folder + "/b.csv", "--json"]
        return [json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
                for _ in range(SPEED_RUNS)]


def speed(program, train, test):
    """The middle of several runs. Few rows give no steady figure: theirs are repeated here, the program repeats ours,
    each time as a new batch that knows no text from the time before."""
    trained, predicted = their_speed(train, test * (1 + SPEED_ROWS // len(test)))
    runs = our_speed(program, train, test)
    theirs = statistics.median(predicted)
    ours = statistics.median(run["predict_us_per_row"] for run in runs)
    print(f"{len(train)} rows to learn, {len(set(row['category'] for row in train))} labels, "
          f"{len(test)} rows to ask, middle of {SPEED_RUNS} runs")
    print(f"scikit-learn char LogisticRegression: train {trained:.0f} ms, predict {theirs:.2f} us/row "
          f"({min(predicted):.2f} to {max(predicted):.2f})")
    print(f"Budget Pulse: train {statistics.median(run['train_ms'] for run in runs):.0f} ms, "
          f"predict {ours:.2f} us/row ({min(run['predict_us_per_row'] for run in runs):.2f} to "
          f"{max(run['predict_us_per_row'] for run in runs):.2f}), "
          f"feedback {statistics.median(run['feedback_ms'] for run in runs):.3f} ms")
    print(f"{theirs / ours:.1f} times as fast")


def main(arguments):
    command = arguments[0] if arguments else ""
    if command == "splits" and len(arguments) == 3:
        os.makedirs(arguments[2], exist_ok=True)
        for task, number, train, test in tasks(arguments[1]):
            write(os.path.join(arguments[2], f"{task}.{number}.train.csv"), train)
            write(os.path.join(arguments[2], f"{task}.{number}.test.csv"), test)
    elif command == "peers" and len(arguments) >= 2:
        show(peers(arguments[1], arguments[2:]))
    elif command == "table" and len(arguments) >= 3:
        show({**peers(arguments[2], arguments[3:]), **ours(arguments[1], arguments[2])})
    elif command == "cli" and len(arguments) >= 3:
        cli(arguments[1], arguments[2], arguments[3:])
    elif command == "speed" and len(arguments) >= 2:
        if len(arguments) == 4:
            speed(arguments[1], read(arguments[2]), read(arguments[3]))
        else:
            speed(arguments[1], *made_up(int(arguments[2]) if len(arguments) > 2 else 10000))
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
