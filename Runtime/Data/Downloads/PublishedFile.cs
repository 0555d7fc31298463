namespace Netwright.Downloads;

/// <summary>A file of a published dataset, known by its content: mirrors compress the same bytes differently.</summary>
/// <param name="Name">The name under which mirrors offer it, compressed with gzip: <c>train-labels-idx1-ubyte.gz</c>.</param>
/// <param name="Length">The number of bytes of its uncompressed content.</param>
/// <param name="Sha256">The SHA-256 of its uncompressed content, in hexadecimal digits.</param>
internal sealed record PublishedFile(string Name, long Length, string Sha256);
