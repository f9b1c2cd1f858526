/* The loops one would write by hand, for a directory of data and a case: prints peer, seconds and middle value, tabs between. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double *x, *y, *at, *fitted;
static int n, m;
static double h;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}

/* Local linear with Epanechnikov's kernel: two pointers, and the sums of each window. */
static void local_linear(void)
{
    int start = 0, end = 0;
    double scale = 1 / h;
    for (int j = 0; j < m; j++)
    {
        double x0 = at[j];
        while (start < n && x[start] - x0 <= -h)
            start++;
        while (end < n && x[end] - x0 < h)
            end++;
        double s0 = 0, s1 = 0, s2 = 0, t0 = 0, t1 = 0;
        for (int i = start; i < end; i++)
        {
            double u = (x[i] - x0) * scale, w = 1 - u * u, wu = w * u;
            s0 += w;
            s1 += wu;
            s2 += wu * u;
            t0 += w * y[i];
            t1 += wu * y[i];
        }
        fitted[j] = (s2 * t0 - s1 * t1) / (s0 * s2 - s1 * s1);
    }
}

typedef double eight __attribute__((vector_size(64), aligned(8)));

static double total(eight l)
{
    return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]));
}

/* The same with eight lanes to a sum, as the direct algorithm has them; what is left over goes one by one. */
static void local_linear_in_lanes(void)
{
    int start = 0, end = 0;
    double scale = 1 / h;
    for (int j = 0; j < m; j++)
    {
        double x0 = at[j];
        while (start < n && x[start] - x0 <= -h)
            start++;
        while (end < n && x[end] - x0 < h)
            end++;
        eight l0 = {0}, l1 = {0}, l2 = {0}, k0 = {0}, k1 = {0};
        int i = start;
        for (; i <= end - 8; i += 8)
        {
            eight u = (*(const eight *)(x + i) - x0) * scale, w = 1 - u * u, wu = w * u, yi = *(const eight *)(y + i);
            l0 += w;
            l1 += wu;
            l2 += wu * u;
            k0 += w * yi;
            k1 += wu * yi;
        }
        double s0 = total(l0), s1 = total(l1), s2 = total(l2), t0 = total(k0), t1 = total(k1);
        for (; i < end; i++)
        {
            double u = (x[i] - x0) * scale, w = 1 - u * u, wu = w * u;
            s0 += w;
            s1 += wu;
            s2 += wu * u;
            t0 += w * y[i];
            t1 += wu * y[i];
        }
        fitted[j] = (s2 * t0 - s1 * t1) / (s0 * s2 - s1 * s1);
    }
}

/* Savitzky and Golay's coefficients for 21 points and degree 2 or 3; the ends are left out. */
static void savgol(void)
{
    static const double c[21] = {
        -171 / 3059.0, -76 / 3059.0, 9 / 3059.0, 84 / 3059.0, 149 / 3059.0, 204 / 3059.0, 249 / 3059.0, 284 / 3059.0, 309 / 3059.0, 324 / 3059.0,
        329 / 3059.0, 324 / 3059.0, 309 / 3059.0, 284 / 3059.0, 249 / 3059.0, 204 / 3059.0, 149 / 3059.0, 84 / 3059.0, 9 / 3059.0, -76 / 3059.0, -171 / 3059.0};
    for (int i = 10; i < n - 10; i++)
    {
        double sum = 0;
        for (int k = 0; k < 21; k++)
            sum += c[k] * y[i - 10 + k];
        fitted[i] = sum;
    }
}

static int ascending(const void *a, const void *b)
{
    double difference = *(const double *)a - *(const double *)b;
    return (difference > 0) - (difference < 0);
}

/* The median of nine batches of 20 ms or one call, or of as many as ten seconds hold. */
static void measure(const char *peer, void (*work)(void))
{
    double times[9], begin = now();
    work();
    double once = now() - begin;
    int calls = once < 0.02 ? (int)(0.02 / (once + 1e-9)) + 1 : 1, count = 0;
    double first = now();
    while (count < 9 && (count == 0 || now() - first < 10))
    {
        begin = now();
        for (int i = 0; i < calls; i++)
            work();
        times[count++] = (now() - begin) / calls;
    }
    qsort(times, count, sizeof *times, ascending);
    printf("%s\t%.9g\t%.17g\n", peer, times[count / 2], fitted[m / 2]);
}

static void read_data(const char *directory, int count)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%d.bin", directory, count);
    FILE *file = fopen(path, "rb");
    n = m = count;
    x = malloc(n * sizeof *x);
    y = malloc(n * sizeof *y);
    fitted = malloc(n * sizeof *fitted);
    at = x;
    if (!file || fread(x, sizeof *x, n, file) != (size_t)n || fread(y, sizeof *y, n, file) != (size_t)n)
        exit(1);
    fclose(file);
}

int main(int count, char **arguments)
{
    if (count < 3)
        return 2;
    const char *directory = arguments[1], *name = arguments[2];
    if (!strncmp(name, "local-linear-1e", 15))
    {
        read_data(directory, name[15] == '5' ? 100000 : 1000000);
        h = atof(name + 17) / (2.0 * n);
        measure("C loop", local_linear);
    }
    else if (!strcmp(name, "direct-1e5-200"))
    {
        read_data(directory, 100000);
        h = 0.001;
        measure("C loop", local_linear);
        measure("C loop, eight lanes", local_linear_in_lanes);
    }
    else if (!strcmp(name, "local-linear-401"))
    {
        read_data(directory, 100000);
        m = 401;
        h = 0.1;
        at = malloc(m * sizeof *at);
        for (int j = 0; j < m; j++)
            at[j] = x[0] + (x[n - 1] - x[0]) * j / (m - 1);
        measure("C loop", local_linear);
    }
    else if (!strncmp(name, "savgol-1e", 9))
    {
        read_data(directory, name[9] == '3' ? 1000 : 100000);
        measure("C loop, ends left out", savgol);
    }
    return 0;
}
