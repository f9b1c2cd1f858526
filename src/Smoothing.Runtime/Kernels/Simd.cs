// Several numbers at a time, or one: both types have the same members, and the same bits come of them.
#if NET8_0_OR_GREATER
global using Simd = Smoothing.CompilerServices.VectorSimd;
#else
global using Simd = Smoothing.CompilerServices.ScalarSimd;
#endif
