namespace Netwright;

/// <summary>The files of a dataset are not on this machine and could not be downloaded. The message says what was tried and where to put them.</summary>
public sealed class DatasetUnavailableException : IOException
{
    /// <summary>Makes an exception without an explanation.</summary>
    public DatasetUnavailableException()
    {
    }

    /// <summary>Makes an exception with an explanation.</summary>
    public DatasetUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with an explanation and its cause.</summary>
    public DatasetUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
