namespace Netwright;

/// <summary>How far a download has come.</summary>
/// <param name="File">The file's name.</param>
/// <param name="BytesReceived">The bytes received so far.</param>
/// <param name="TotalBytes">The bytes of the whole file, if the server says so.</param>
public readonly record struct DownloadProgress(string File, long BytesReceived, long? TotalBytes);
