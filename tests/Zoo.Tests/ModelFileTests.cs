namespace Netwright.Zoo.Tests;

/// <summary>The largest network's parameters fit into a file, into memory, and come back.</summary>
public sealed class ModelFileTests
{
    private const long MostBytes = 24L << 30;

    [Fact]
    public void Vgg16_is_saved_loaded_and_run_within_24_GiB()
    {
        string folder = Directory.CreateTempSubdirectory("netwright-").FullName;
        try
        {
            string file = Path.Combine(folder, "vgg16.safetensors");
            Vgg16 saved = new(seed: 1);
            float[] input = Networks.Samples(saved, 1);
            float[] expected = saved.Forward(input);
            saved.Save(file);
            Vgg16 loaded = new(seed: 2);

            loaded.Load(file);

            Assert.Equal(expected, loaded.Forward(input));
            Assert.True(new FileInfo(file).Length > 4L * 138_357_544);
            using var process = System.Diagnostics.Process.GetCurrentProcess();
            Assert.True(process.PeakWorkingSet64 < MostBytes, $"The process took {process.PeakWorkingSet64 >> 20} MiB.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
