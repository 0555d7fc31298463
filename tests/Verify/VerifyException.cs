namespace VerifyTests;

/// <summary>A snapshot is not what the test yields.</summary>
public sealed class VerifyException(string message) : Exception(message);
