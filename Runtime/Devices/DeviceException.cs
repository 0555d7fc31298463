namespace Netwright;

/// <summary>A device is not there, its memory is used up, or it failed. The message says what can be done.</summary>
/// <param name="message">What happened, and what can be done.</param>
/// <param name="cause">What caused it, if that is known.</param>
public sealed class DeviceException(string message, Exception? cause = null) : Exception(message, cause);
