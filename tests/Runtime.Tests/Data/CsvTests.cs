using System.Globalization;
using System.Text;
using Netwright.Runtime.Tests.Files;

namespace Netwright.Runtime.Tests.Data;

public sealed class CsvTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RowsAreReadByColumn()
    {
        CsvTable table = Read("a,b,c\n1,2,x\n3,4,y\n");
        Assert.Equal(["a", "b", "c"], table.Columns);
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal("y", table.Rows[1]["c"]);
        Assert.Equal(3, table.Rows[1].Line);
        Assert.Equal(4, table.Rows[1].Number("b"));
    }

    [Theory]
    [InlineData("a,b\r\n\"x, \"\"y\"\"\",\"1\r\n2\"\r\nz,3", 4)]
    [InlineData("\uFEFFa,b\n\"x, \"\"y\"\"\",\"1\n2\"\n\nz,3\n\n", 5)]
    [InlineData("a,b\r\"x, \"\"y\"\"\",\"1\r2\"\rz,3\r", 4)]
    public void QuotesLineEndsAndByteOrderMarksAreRead(string text, int line)
    {
        CsvTable table = Read(text);
        Assert.Equal(["a", "b"], table.Columns);
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal("x, \"y\"", table.Rows[0]["a"]);
        Assert.Equal("1\n2", table.Rows[0]["b"]);
        Assert.Equal("z", table.Rows[1]["a"]);
        Assert.Equal(line, table.Rows[1].Line);
    }

    [Fact]
    public void EmptyFieldsAreFields()
    {
        CsvTable table = Read("a,b,c\n,\"\",\n");
        Assert.All(table.Columns, column => Assert.Equal("", table.Rows[0][column]));
    }

    [Fact]
    public void WithoutAHeaderColumnsAreNumbered()
    {
        CsvTable table = Read("1;2\n3;4\n", new CsvOptions { HasHeader = false, Separator = ';' });
        Assert.Equal(["0", "1"], table.Columns);
        Assert.Equal(3, table.Rows[1].Number("0"));
    }

    [Fact]
    public void ClassesAreNumberedInAlphabeticalOrder()
    {
        CsvTable table = Read("x,kind,y\n1,b,2\n3,a,4\n5,b,6\n");
        ArrayDataset dataset = table.ToClassification("kind");
        Assert.Equal(["a", "b"], table.Classes("kind"));
        Assert.Equal([1, 0, 1], Enumerable.Range(0, 3).Select(dataset.Label));
        Assert.Equal(2, dataset.TargetSize);
        Assert.Equal([3, 4], Input(dataset, 1));
        Assert.Equal([4, 3], Input(table.ToClassification("kind", ["y", "x"]), 1));
        Assert.Equal(0, table.ToClassification("kind", ["x"], ["b", "a"]).Label(0));
    }

    [Fact]
    public void TargetsMayBeNumbers()
    {
        ArrayDataset dataset = Read("x,y,z\n1,2,3\n4,5,6\n").ToRegression(["z", "x"]);
        float[] target = new float[2];
        dataset.CopyTarget(1, target);
        Assert.Equal([6, 4], target);
        Assert.Equal([5], Input(dataset, 1));
        Assert.False(dataset.IsLabelled);
    }

    [Fact]
    public void NumbersDoNotDependOnTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(-1.5e-3f, Read("x\n -1.5e-3 \n").Rows[0].Number("x"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("x,y\n1,2\n3,four\n", "line 3, column 'y': expected a finite number, found 'four'.")]
    [InlineData("x,y\n1,2\n3,\n", "line 3, column 'y': expected a target, found a missing value ('').")]
    [InlineData("x,y\n1,2\nNA,3\n", "line 3, column 'x': expected a finite number, found a missing value ('NA').")]
    [InlineData("x,y\n1,2\n1e99,2\n", "line 3, column 'x': expected a finite number, found '1e99'.")]
    [InlineData("x,y\n1,\"2,5\"\n", "line 2, column 'y': expected a finite number, found '2,5'.")]
    [InlineData("x,y\n1,2\n\n3\n", "line 4: expected 2 fields, found 1.")]
    [InlineData("x,y\n1,\"2\n3", "line 2, character 3: expected a closing quote, found the end of the file.")]
    [InlineData("x,y\n1,\"2\"3\n", "line 2, character 6: expected ',' or the line's end after a closing quote, found '3'.")]
    [InlineData("x,x\n1,2\n", "line 1: expected columns of different names, found 'x' in columns 1 and 2.")]
    [InlineData("x,y\n", "expected rows below the header, found none.")]
    [InlineData("", "expected a header, found an empty file.")]
    public void ErrorsNameFileLineAndColumn(string text, string message)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Read(text).ToRegression(["y"]));
        Assert.Equal($"{_folder["data.csv"]}: {message}", exception.Message);
    }

    [Fact]
    public void UnknownColumnsAndClassesAreNamed()
    {
        CsvTable table = Read("x,kind\n1,a\n2,b\n");
        var column = Assert.Throws<ArgumentException>(() => table.ToClassification("species"));
        Assert.Contains("expected one of the columns x, kind; found 'species'.", column.Message);
        var unknown = Assert.Throws<InvalidDataException>(() => table.ToClassification("kind", classes: ["a", "c"]));
        Assert.EndsWith("line 3, column 'kind': expected one of the classes a, c, found 'b'.", unknown.Message);
    }

    [Fact]
    public void BytesThatAreNoTextAreNamed()
    {
        string path = _folder.Write("data.csv", [.. "x\n"u8, 0xFF, 0xFE, (byte)'\n']);
        var exception = Assert.Throws<InvalidDataException>(() => CsvTable.Read(path));
        Assert.StartsWith($"{path}: expected text in UTF-8", exception.Message);
    }

    [Theory]
    [InlineData(MissingValues.SkipRow, 2)]
    [InlineData(MissingValues.NaN, 4)]
    public void MissingValuesAreSkippedOrNaN(MissingValues policy, int count)
    {
        CsvTable table = Read("x,y,kind\n1,2,a\n NA,3,b\n4,?,a\n5,6,b\n", new CsvOptions { Missing = policy });
        ArrayDataset dataset = table.ToClassification("kind");
        Assert.Equal(count, dataset.Count);
        Assert.Equal(policy == MissingValues.NaN, float.IsNaN(Input(dataset, 1)[0]));
        Assert.Equal([5, 6], Input(dataset, count - 1));
    }

    [Fact]
    public void RowsStreamAndStopEarly()
    {
        string path = Write(string.Concat(Enumerable.Repeat("1,2\n", 100_000)) + "1,2,3\n");
        IEnumerable<CsvRow> rows = CsvFile.Rows(path, new CsvOptions { HasHeader = false });
        Assert.Equal(30, rows.Take(10).Sum(static row => row.Number("0") + row.Number("1")));
        Assert.Equal(10, rows.Take(10).Last().Line);
        Assert.Throws<InvalidDataException>(() => rows.Count());
    }

    [Fact]
    public void AFileThatGrowsWhileItIsReadIsNamed()
    {
        string path = Write("x\n1\n2\n");
        var exception = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (CsvRow row in CsvFile.Rows(path).Where(static row => row.Line == 2))
            {
                File.AppendAllText(path, "3\n");
            }
        });
        Assert.StartsWith($"{path}: expected the file to stay as it is (6 bytes), found that it changed while it was read", exception.Message);
    }

    [Fact]
    public void AFileThatVanishesWhileItIsReadIsNamed()
    {
        string path = Write("x\n1\n2\n");
        var exception = Assert.ThrowsAny<Exception>(() => CsvFile.Rows(path).Select(row => (row, Deleted: Delete(path))).Count());
        Assert.Contains(path, exception.Message);

        static bool Delete(string path)
        {
            File.Delete(path);
            return true;
        }
    }

    [Fact]
    public void CompressedFilesAreRead()
    {
        string path = _folder.Write("data.csv.gz", IdxBytes.Compress(Encoding.UTF8.GetBytes("x\n7\n")));
        Assert.Equal(7, CsvTable.Read(path).Rows[0].Number("x"));
        _folder.Write("data.csv.gz", IdxBytes.Compress(Encoding.UTF8.GetBytes("x\n7\n"))[..^14]);
        Assert.StartsWith(path, Assert.ThrowsAny<Exception>(() => CsvTable.Read(path)).Message);
    }

    [Fact]
    public void MutatedFilesAreReadOrRefused()
    {
        byte[] valid = Encoding.UTF8.GetBytes("x,\"y\"\n1,\"2\"\n3,4\n5,\"6\"\n7,8\n");
        for (ulong seed = 0; seed < 300; seed++)
        {
            string path = _folder.Write("data.csv", Mutations.Mutate(valid, seed));
            Mutations.AssertReadOrRefused(() => CsvTable.Read(path), path, seed);
        }
    }

    [SkippableFact]
    public void IrisIsStandardisedByItsTrainingPart()
    {
        string? shared = Netwright.Downloads.DataFolders.OfUser().Shared;
        string path = Path.Combine(shared ?? "", "iris.csv");
        Skip.IfNot(File.Exists(path), "NETWRIGHT_DATA names no directory with iris.csv.");

        CsvTable table = CsvTable.Read(path);
        ArrayDataset iris = table.ToClassification("species");
        (Dataset train, Dataset test) = iris.StratifiedSplit(0.2, seed: 1);
        var scaling = FeatureScaling.Standardize(train);

        Assert.Equal(["setosa", "versicolor", "virginica"], table.Classes("species"));
        Assert.Equal([4], iris.InputShape);
        Assert.Equal([10, 10, 10], Enumerable.Range(0, 30).CountBy(test.Label).OrderBy(static of => of.Key).Select(static of => of.Value));
        Assert.Equal(5.84f, FeatureScaling.Standardize(iris).Offset[0], 0.01f);
        Assert.All(FeatureScaling.Standardize(scaling.Apply(train)).Offset.ToArray(), static mean => Assert.Equal(0, mean, 1e-5f));
    }

    private CsvTable Read(string text, CsvOptions? options = null) => CsvTable.Read(Write(text), options);

    private string Write(string text) => _folder.Write("data.csv", Encoding.UTF8.GetBytes(text));

    private static float[] Input(Dataset dataset, int index)
    {
        float[] input = new float[dataset.InputShape.Size];
        dataset.CopyInput(index, input);
        return input;
    }
}
