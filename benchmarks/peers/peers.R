# R's estimators, for a directory of data and a case: prints peer, seconds and middle value, tabs between.
arguments <- commandArgs(trailingOnly = TRUE)
directory <- arguments[1]
case <- arguments[2]

data <- function(n) {
  file <- file(sprintf("%s/%d.bin", directory, as.integer(n)), "rb")
  on.exit(close(file))
  list(x = readBin(file, "double", n), y = readBin(file, "double", n))
}

# The median of nine batches of 50 ms or one call, or of as many as ten seconds hold; work returns the values.
measure <- function(peer, work) {
  now <- function() as.numeric(Sys.time())
  begin <- now()
  values <- work()
  once <- now() - begin
  calls <- if (once < 0.05) ceiling(0.05 / max(once, 1e-6)) else 1
  times <- c()
  first <- now()
  while (length(times) < 9 && (length(times) == 0 || now() - first < 10)) {
    begin <- now()
    for (i in seq_len(calls)) work()
    times <- c(times, (now() - begin) / calls)
  }
  cat(sprintf("%s\t%.9g\t%.17g\n", peer, sort(times)[length(times) %/% 2 + 1], values[length(values) %/% 2 + 1]))
}

# Only if the package is there.
needs <- function(package, peer, work) {
  if (requireNamespace(package, quietly = TRUE)) measure(peer, work) else cat(sprintf("%s\tabsent\tnot installed\n", peer))
}

lowess_of <- function(n, span, delta) {
  d <- data(n)
  measure("R lowess", function() lowess(d$x, d$y, f = span, iter = 3, delta = delta * diff(range(d$x)))$y)
  measure("R loess, interpolated", function()
    loess(y ~ x, d, span = span, degree = 1, family = "symmetric", iterations = 4, statistics = "approximate")$fitted)
}

switch(case,
  "local-linear-1e5-200" = {
    d <- data(1e5)
    measure("R lowess, tricube, 200 nearest", function() lowess(d$x, d$y, f = 200 / 1e5, iter = 0, delta = 0)$y)
  },
  "local-linear-401" = {
    d <- data(1e5)
    h <- 0.1
    needs("KernSmooth", "R KernSmooth locpoly, binned", function()
      KernSmooth::locpoly(d$x, d$y, degree = 1, bandwidth = h, gridsize = 401, range.x = range(d$x))$y)
    needs("locfit", "R locfit", function() {
      fit <- locfit::locfit.raw(d$x, d$y, alpha = c(0, h), deg = 1, kern = "epan", ev = locfit::lfgrid(mg = 401))
      predict(fit, seq(min(d$x), max(d$x), length.out = 401))
    })
  },
  "lowess-1e4" = lowess_of(1e4, 0.1, 0),
  "lowess-1e4-delta" = lowess_of(1e4, 0.1, 0.01),
  "lowess-100" = lowess_of(100, 0.2, 0),
  "loess-5e3" = {
    d <- data(5e3)
    measure("R loess, interpolated", function() {
      band <- predict(loess(y ~ x, d, span = 0.5, degree = 2), se = TRUE)
      band$fit + qt(0.975, band$df) * band$se.fit
    })
  },
  "density-401" = {
    d <- data(1e4)
    measure("R density, binned", function() density(d$y, n = 401, from = min(d$y), to = max(d$y))$y)
  })
