"""SciPy's and statsmodels' estimators, for a directory of data and a case: prints peer, seconds and middle value, tabs between."""
import importlib
import sys
import time

import numpy as np

directory, case = sys.argv[1:3]


def data(n):
    values = np.fromfile(f"{directory}/{n}.bin")
    return values[:n], values[n:]


def measure(peer, work):
    """The median of nine batches of 20 ms or one call, or of as many as ten seconds hold; work returns the values."""
    begin = time.perf_counter()
    values = work()
    once = time.perf_counter() - begin
    calls = int(0.02 / once) + 1 if once < 0.02 else 1
    times, first = [], time.perf_counter()
    while len(times) < 9 and (not times or time.perf_counter() - first < 10):
        begin = time.perf_counter()
        for _ in range(calls):
            work()
        times.append((time.perf_counter() - begin) / calls)
    print(f"{peer}\t{sorted(times)[len(times) // 2]:.9g}\t{values[len(values) // 2]:.17g}")


def needs(module, peer, work):
    """Only if the module is there."""
    try:
        loaded = importlib.import_module(module)
    except ImportError:
        print(f"{peer}\tabsent\tnot installed")
    else:
        measure(peer, lambda: work(loaded))


def lowess(n, span, delta):
    x, y = data(n)
    needs("statsmodels.nonparametric.api", "statsmodels lowess", lambda module: module.lowess(
        y, x, frac=span, it=3, delta=delta * np.ptp(x), is_sorted=True, return_sorted=False))


def nearest(n, window):
    x, y = data(n)
    needs("statsmodels.nonparametric.api", "statsmodels lowess, tricube, 200 nearest", lambda module: module.lowess(
        y, x, frac=window / n, it=0, delta=0, return_sorted=False))


def savgol(n):
    _, y = data(n)
    needs("scipy.signal", "SciPy savgol_filter", lambda module: module.savgol_filter(y, 21, 3))


def kernel_regression():
    x, y = data(100_000)
    needs("statsmodels.nonparametric.api", "statsmodels KernelReg, Gaussian", lambda module: module.KernelReg(
        y, x, "c", reg_type="ll", bw=[0.1]).fit(np.linspace(x[0], x[-1], 401))[0])


def selection():
    x, y = data(400)

    def work(module):
        return module.KernelReg(y, x, "c", reg_type="ll", bw="cv_ls").fit()[0]

    needs("statsmodels.nonparametric.api", "statsmodels KernelReg, cv_ls", work)


def density():
    _, y = data(10_000)
    needs("scipy.stats", "SciPy gaussian_kde", lambda module: module.gaussian_kde(y)(np.linspace(y.min(), y.max(), 401)))


work = {
    "local-linear-401": kernel_regression,
    "local-linear-1e5-200": lambda: nearest(100_000, 200),
    "lowess-1e4": lambda: lowess(10_000, 0.1, 0),
    "lowess-1e4-delta": lambda: lowess(10_000, 0.1, 0.01),
    "lowess-100": lambda: lowess(100, 0.2, 0),
    "savgol-1e3": lambda: savgol(1_000),
    "savgol-1e5": lambda: savgol(100_000),
    "selection-400": selection,
    "density-401": density,
}.get(case)
if work:
    work()
