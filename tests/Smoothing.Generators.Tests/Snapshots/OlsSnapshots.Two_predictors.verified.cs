/// <summary>Fits the model: the same as <see cref="Clear()"/>, <c>Add</c> for each row, and <see cref="Solve()"/>. Allocates nothing.</summary>
/// <param name="area">The predictor Area, one value a row.</param>
/// <param name="rooms">The predictor Rooms, one value a row.</param>
/// <param name="price">The response Price, one value a row.</param>
/// <exception cref="ArgumentException">Lengths differ, or a value is not finite; the last fit stays.</exception>
public void Fit(ReadOnlySpan<double> area, ReadOnlySpan<double> rooms, ReadOnlySpan<double> price)
{
    Guard.SameLength(area.Length, nameof(area), rooms.Length, nameof(rooms));
    Guard.SameLength(area.Length, nameof(area), price.Length, nameof(price));
    var moments = new Moments
    {
        AreaOrigin = LinearModel.OriginOf(area),
        RoomsOrigin = LinearModel.OriginOf(rooms),
        HasOrigin = area.Length > 0,
    };
    Span<double> buffer = stackalloc double[2 * Math.Min(LinearModel.BlockLength, area.Length)];
    for (int i = 0; i < area.Length; i += LinearModel.BlockLength)
    {
        int rows = Math.Min(LinearModel.BlockLength, area.Length - i);
        moments.AddBlock(area.Slice(i, rows), rooms.Slice(i, rows), price.Slice(i, rows), buffer);
    }
    if (!_model.IsFinite(in moments))
        CheckRows(area, rooms, price); // a value that is not finite leaves its mark on the sums
    _moments = moments;
    Solve();
}

/// <summary>The fitted value for one row.</summary>
/// <param name="area">The predictor Area, of the row.</param>
/// <param name="rooms">The predictor Rooms, of the row.</param>
/// <returns>The expected Price; NaN unless <see cref="Status"/> is <see cref="FitStatus.Success"/>.</returns>
/// <exception cref="ArgumentException">A value is not finite.</exception>
public double Predict(double area, double rooms)
{
    Guard.Finite(area, nameof(area));
    Guard.Finite(rooms, nameof(rooms));
    var areaFromOrigin = DoubleDouble.Sum(area, -_solution.Values.AreaOrigin);
    var roomsFromOrigin = DoubleDouble.Sum(rooms, -_solution.Values.RoomsOrigin);
    return _solution.Fitted(_solution.Values.Intercept + _solution.Values.Area * areaFromOrigin + _solution.Values.Rooms * roomsFromOrigin);
}

/// <summary>The estimates, unrounded, and the factors of XᵀX = UᵀDU, D on the diagonal, column by column, of columns about their origins.</summary>
[StructLayout(LayoutKind.Sequential)]
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
internal struct Solution
{
    public DoubleDouble Intercept, Area, Rooms;
    public DoubleDouble Factor0_0;
    public DoubleDouble Factor0_1, Factor1_1;
    public DoubleDouble Factor0_2, Factor1_2, Factor2_2;
    public double AreaOrigin, RoomsOrigin;
}

/// <summary>The sums of products of 1, Area, Rooms and Price, each to 106 bits: the upper triangle of [X | y]ᵀ[X | y]. Area and Rooms are taken about origins.</summary>
[StructLayout(LayoutKind.Sequential)]
[global::System.CodeDom.Compiler.GeneratedCode("Smoothing", "0.1.0"), global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
private struct Moments : ILinearMoments
{
    public DoubleDouble Ones;
    public DoubleDouble SumArea, SumAreaArea;
    public DoubleDouble SumRooms, SumAreaRooms, SumRoomsRooms;
    public DoubleDouble SumPrice, SumAreaPrice, SumRoomsPrice, SumPricePrice;
    public double AreaOrigin, RoomsOrigin;
    public bool HasOrigin { readonly get; set; }
    public long Count { readonly get; set; }

    public void Add(double area, double rooms, double price)
    {
        if (!HasOrigin)
            (AreaOrigin, RoomsOrigin, HasOrigin) = (area, rooms, true);

        var areaFromOrigin = DoubleDouble.Sum(area, -AreaOrigin);
        var roomsFromOrigin = DoubleDouble.Sum(rooms, -RoomsOrigin);
        DoubleDouble.Add(ref Ones, 1.0);
        DoubleDouble.Add(ref SumArea, areaFromOrigin);
        DoubleDouble.AddProduct(ref SumAreaArea, areaFromOrigin, areaFromOrigin);
        DoubleDouble.Add(ref SumRooms, roomsFromOrigin);
        DoubleDouble.AddProduct(ref SumAreaRooms, areaFromOrigin, roomsFromOrigin);
        DoubleDouble.AddProduct(ref SumRoomsRooms, roomsFromOrigin, roomsFromOrigin);
        DoubleDouble.Add(ref SumPrice, price);
        DoubleDouble.AddProduct(ref SumAreaPrice, areaFromOrigin, price);
        DoubleDouble.AddProduct(ref SumRoomsPrice, roomsFromOrigin, price);
        DoubleDouble.AddProduct(ref SumPricePrice, price, price);
        Count = unchecked(Count + 1);
    }

    public void AddBlock(ReadOnlySpan<double> area, ReadOnlySpan<double> rooms, ReadOnlySpan<double> price, Span<double> buffer)
    {
        if (!(LinearModel.TryShift(area, AreaOrigin, buffer, out var areaFromOrigin)
            & LinearModel.TryShift(rooms, RoomsOrigin, buffer.Slice(area.Length), out var roomsFromOrigin)))
        {
            for (int i = 0; i < area.Length; i++)
                Add(area[i], rooms[i], price[i]); // there a difference takes two doubles
            return;
        }

        DoubleDouble.Add(ref Ones, (double)area.Length);
        LinearModel.AddSquares(ref SumArea, ref SumAreaArea, areaFromOrigin);
        LinearModel.AddSquares(ref SumRooms, ref SumRoomsRooms, roomsFromOrigin);
        LinearModel.AddProducts(ref SumAreaRooms, areaFromOrigin, roomsFromOrigin);
        LinearModel.AddSquares(ref SumPrice, ref SumPricePrice, price);
        LinearModel.AddProducts(ref SumAreaPrice, ref SumRoomsPrice, areaFromOrigin, roomsFromOrigin, price);
        Count = unchecked(Count + area.Length);
    }
}
