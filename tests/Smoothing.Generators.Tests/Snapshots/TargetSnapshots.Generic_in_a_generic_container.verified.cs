#nullable enable annotations
#nullable disable warnings
#pragma warning disable

using System;
using System.Runtime.CompilerServices;
using Smoothing;
using Smoothing.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using Simd = Smoothing.CompilerServices.VectorSimd;
#else
using Simd = Smoothing.CompilerServices.ScalarSimd;
#endif

namespace Shop
{
    partial class Of<TKey>
    {
        partial class Trend<TValue>
        {
            // members
        }
    }
}
