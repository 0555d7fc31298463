using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Netwright;

/// <summary>Reads a sequence on a thread of its own, a bounded number of elements ahead of who takes them.</summary>
internal sealed class BackgroundReader<T> : IDisposable
{
    private readonly IEnumerable<T> _source;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _cancellation;
    private readonly BlockingCollection<T> _ready;
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Begins to read.</summary>
    public BackgroundReader(IEnumerable<T> source, int capacity, CancellationToken cancellation)
    {
        _source = source;
        _cancellation = cancellation;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _ready = new BlockingCollection<T>(capacity);
        _thread = new Thread(Read) { IsBackground = true, Name = "Netwright reader" };
        _thread.Start();
    }

    /// <summary>The next element, once it is there; false at the end. Throws what the sequence threw.</summary>
    public bool TryRead([MaybeNullWhen(false)] out T item)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_ready.TryTake(out item, Timeout.Infinite, _cancellation))
        {
            return true;
        }

        _failure?.Throw();
        return false;
    }

    /// <summary>Stops reading, and waits until it has stopped.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _thread.Join();
        _stop.Dispose();
        _ready.Dispose();
    }

    private void Read()
    {
        try
        {
            foreach (T item in _source)
            {
                _ready.Add(item, _stop.Token);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Nobody waits for more.
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown to who reads.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
        finally
        {
            _ready.CompleteAdding();
        }
    }
}
