using System;

namespace QuickStart;

/// <summary>Something the user gave cannot be used; the message says what, in one line.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
