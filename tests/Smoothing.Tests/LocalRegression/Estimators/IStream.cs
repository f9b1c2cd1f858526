namespace Smoothing.Tests.LocalRegression.Estimators;

/// <summary>A local polynomial that follows a stream; emitted code implements it.</summary>
internal interface IStream
{
    LocalEstimate Current { get; }

    int WindowCount { get; }

    long DroppedCount { get; }

    void Push(double x, double y);

    void Restart();
}
