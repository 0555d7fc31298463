using System.IO.Compression;
using System.Security.Cryptography;
using Netwright.Files;

namespace Netwright.Downloads;

/// <summary>Downloads published files from the first mirror that has them right. A file appears in its place only when its content was checked.</summary>
/// <param name="client">Makes the requests; its timeout covers the wait for an answer.</param>
/// <param name="mirrors">The addresses of the folders that hold the files, each with a slash at its end.</param>
internal sealed class Downloader(HttpClient client, IReadOnlyList<Uri> mirrors)
{
    private const int BufferSize = 1 << 16;
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    /// <summary>Downloads one file.</summary>
    /// <exception cref="DatasetUnavailableException">No mirror has the file right; the message says of each what is wrong.</exception>
    /// <exception cref="OperationCanceledException">The download was cancelled; nothing is left of it.</exception>
    public async Task DownloadAsync(
        PublishedFile file, string path, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        var failures = new List<string>();
        foreach (Uri mirror in mirrors)
        {
            var address = new Uri(mirror, file.Name);
            try
            {
                await DownloadAsync(address, file, path, progress, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (Exception exception) when (
                exception is HttpRequestException or IOException or InvalidDataException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                string problem = exception is OperationCanceledException ? "the server does not answer" : exception.Message;
                failures.Add($"  {address}: {problem}");
            }
        }

        throw new DatasetUnavailableException($"{file.Name} could not be downloaded. Tried:\n{string.Join('\n', failures)}");
    }

    private async Task DownloadAsync(
        Uri address, PublishedFile file, string path, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response =
            await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();

        using var target = new AtomicFile(path);
        await CopyAsync(response, target.Stream, file, progress, cancellationToken).ConfigureAwait(false);
        await VerifyAsync(target.Stream, file, cancellationToken).ConfigureAwait(false);
        target.Commit();
    }

    private static async Task CopyAsync(
        HttpResponseMessage response,
        Stream target,
        PublishedFile file,
        IProgress<DownloadProgress>? progress,
        CancellationToken cancellationToken)
    {
        using Stream source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        byte[] buffer = new byte[BufferSize];
        long received = 0;
        while (true)
        {
            silence.CancelAfter(LongestSilence);
            int read = await source.ReadAsync(buffer, silence.Token).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            received += read;
            if (received > file.Length + BufferSize)
            {
                throw new InvalidDataException($"expected less than the {file.Length} bytes of the uncompressed file, found more");
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            progress?.Report(new DownloadProgress(file.Name, received, response.Content.Headers.ContentLength));
        }
    }

    private static async Task VerifyAsync(Stream compressed, PublishedFile file, CancellationToken cancellationToken)
    {
        compressed.Position = 0;
        using var content = new GZipStream(compressed, CompressionMode.Decompress, leaveOpen: true);
        byte[] hash = await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false);
        string found = Convert.ToHexStringLower(hash);
        if (found != file.Sha256)
        {
            throw new InvalidDataException($"expected content with SHA-256 {file.Sha256}, found {found}");
        }
    }
}
