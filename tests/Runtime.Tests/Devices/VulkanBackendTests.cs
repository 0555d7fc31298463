using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

public class VulkanBackendTests
{
    private static readonly DeviceBuffer[] None = [];

    [SkippableFact]
    public void Kernels_see_what_was_uploaded_and_what_ran_before_them()
    {
        WithBackend(backend =>
        {
            float[] values = [.. Enumerable.Range(0, 1000).Select(static i => i * 0.5f)];
            using DeviceBuffer source = backend.Allocate(values.Length);
            using DeviceBuffer target = backend.Allocate(values.Length);
            backend.Upload(source, 0, values);
            Scale(backend, values.Length, source, target, 3);
            backend.Barrier();
            Scale(backend, values.Length, target, source, -1);
            Assert.Equal(values.Select(static value => 3 * value), Download(backend, target));
            Assert.Equal(values.Select(static value => -2 * value), Download(backend, source));
        });
    }

    [SkippableFact]
    public void A_buffer_is_zero_at_first()
    {
        WithBackend(backend =>
        {
            for (int round = 0; round < 3; round++)
            {
                using DeviceBuffer buffer = backend.Allocate(5000);
                Assert.All(Download(backend, buffer), static value => Assert.Equal(0, value));
                backend.Upload(buffer, 0, Enumerable.Repeat(1f, 5000).ToArray());
            }
        });
    }

    [SkippableFact]
    public void Threads_beyond_those_asked_for_do_nothing()
    {
        WithBackend(backend =>
        {
            const int x = 5, y = 3, z = 3;
            using DeviceBuffer places = backend.Allocate((x * y * z) + 8);
            backend.Run<PlaceKernel>(x, y, z, [places], []);
            backend.Run<PlaceKernel>(0, y, z, [places], []);
            float[] expected =
            [
                .. from k in Enumerable.Range(0, z)
                   from j in Enumerable.Range(0, y)
                   from i in Enumerable.Range(0, x)
                   select (10000f * k) + (100 * j) + i + 1,
                .. new float[8],
            ];
            Assert.Equal(expected, Download(backend, places));
        });
    }

    [SkippableFact]
    public void Constants_of_launches_are_kept_apart_however_many_there_are()
    {
        WithBackend(backend =>
        {
            const int launches = 10_000;
            using DeviceBuffer ones = backend.Allocate(64);
            using DeviceBuffer sums = backend.Allocate(64);
            backend.Upload(ones, 0, Enumerable.Repeat(1f, 64).ToArray());
            for (int launch = 0; launch < launches; launch++)
            {
                Scale(backend, 64, ones, sums, launch % 3);
                backend.Barrier();
            }

            float expected = Enumerable.Range(0, launches).Sum(static launch => launch % 3);
            Assert.All(Download(backend, sums), value => Assert.Equal(expected, value));
        });
    }

    [SkippableFact]
    public void What_is_larger_than_the_staging_memory_goes_in_parts()
    {
        WithBackend(backend =>
        {
            float[] values = new float[(9 << 20) + 7];
            for (int place = 0; place < values.Length; place++)
            {
                values[place] = place % 8191;
            }

            using DeviceBuffer buffer = backend.Allocate(values.Length + 5);
            backend.Upload(buffer, 5, values);
            float[] found = new float[values.Length];
            backend.Download(buffer, 5, found);
            Assert.True(found.AsSpan().SequenceEqual(values));
        });
    }

    [SkippableFact]
    public void A_kernel_with_an_error_says_where_and_the_device_goes_on()
    {
        WithBackend(backend =>
        {
            DeviceException exception = Assert.Throws<DeviceException>(() => backend.Run<WrongKernel>(1, 1, 1, None, []));
            Assert.Contains("kernel Wrong", exception.Message, StringComparison.Ordinal);
            Assert.Contains("undeclared", exception.Message, StringComparison.Ordinal);
            using DeviceBuffer places = backend.Allocate(1);
            backend.Run<PlaceKernel>(1, 1, 1, [places], []);
            Assert.Equal([1f], Download(backend, places));
        });
    }

    [SkippableFact]
    public void Wrong_launches_are_refused()
    {
        WithBackend(backend =>
        {
            using DeviceBuffer places = backend.Allocate(4);
            Assert.Contains(
                "Place takes 1 buffers and 0 constants; found 1 and 2",
                Assert.Throws<ArgumentException>(() => backend.Run<PlaceKernel>(1, 1, 1, [places], [7, 8])).Message,
                StringComparison.Ordinal);
            Assert.Contains(
                "65535", Assert.Throws<DeviceException>(() => backend.Run<PlaceKernel>(1, 1 << 20, 1, [places], [])).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>(() => backend.Upload(places, 2, [1, 2, 3]));
            Assert.Throws<ArgumentOutOfRangeException>(() => backend.Download(places, -1, new float[1]));
            places.Dispose();
            Assert.Throws<ObjectDisposedException>(() => backend.Download(places, 0, new float[1]));
        });
    }

    [SkippableFact]
    public void A_buffer_that_is_too_large_is_refused_in_words()
    {
        WithBackend(backend =>
        {
            Skip.If(backend.LargestBuffer == int.MaxValue, "The device takes any buffer.");
            DeviceException exception = Assert.Throws<DeviceException>(() => backend.Allocate(int.MaxValue));
            Assert.Contains("smaller batches", exception.Message, StringComparison.Ordinal);
        });
    }

    private static void WithBackend(Action<DeviceBackend> test)
    {
        DeviceBackend backend = VulkanHere.Device.Backend!;
        lock (backend.Gate)
        {
            test(backend);
        }
    }

    private static void Scale(DeviceBackend backend, int count, DeviceBuffer source, DeviceBuffer target, float factor) =>
        backend.Run<ScaleKernel>(count, 1, 1, [source, target], [BitConverter.SingleToInt32Bits(factor)]);

    private static float[] Download(DeviceBackend backend, DeviceBuffer buffer)
    {
        float[] values = new float[buffer.Length];
        backend.Download(buffer, 0, values);
        return values;
    }
}
