using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Netwright.Runtime.Tests.Data;

/// <summary>
/// A web server on the loopback interface that answers each path with fixed bytes and closes the connection. It writes HTTP itself, for it
/// must also answer wrongly.
/// </summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly Dictionary<string, byte[]> _answers = new(StringComparer.Ordinal);
    private readonly List<string> _requests = [];
    private readonly Task _serving;

    public LoopbackServer()
    {
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}/");
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>The paths that were asked for, in order.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Offers content; the length that is announced may be another.</summary>
    public void Offer(string path, byte[] content, int? announcedLength = null)
    {
        string header = $"HTTP/1.1 200 OK\r\nContent-Length: {announcedLength ?? content.Length}\r\nConnection: close\r\n\r\n";
        _answers["/" + path] = [.. Encoding.ASCII.GetBytes(header), .. content];
    }

    public void Dispose()
    {
        _listener.Stop();
        Assert.True(_serving.Wait(TimeSpan.FromSeconds(30)), "The server did not end.");
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
            catch (IOException)
            {
                // The client went away, as it does when it is cancelled.
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        string path = (await reader.ReadLineAsync())!.Split(' ')[1];
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        _requests.Add(path);
        byte[] notFound = Encoding.ASCII.GetBytes("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(_answers.GetValueOrDefault(path, notFound));
    }
}
