package vn.dunghen.journey;
import java.util.*; import org.junit.jupiter.api.Test; import vn.dunghen.testing.TestDepartment; import vn.dunghen.testing.TestDepartment.Database;
class ZzCalBenchTest {
  @Test void bench() throws Exception {
    try (TestDepartment d = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
      DossierDriver driver = new DossierDriver(d);
      var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
      int n = Integer.getInteger("n", 600);
      var fs = new ArrayList<java.util.concurrent.Future<?>>();
      for (int i=0;i<n;i++) fs.add(pool.submit(() -> { String c = driver.register("KHCN-DKHD"); driver.complete("motcua", c, "check-components", Map.of()); }));
      for (var f : fs) f.get(); pool.shutdown();
      long t=System.nanoTime();
      d.post("quantri","/api/v1/calendar/preview", Map.of("basis","TB 1","days",List.of(Map.of("date","2026-08-12","kind","SWAPPED_OFF"))));
      System.out.println("BENCH preview ms " + (System.nanoTime()-t)/1000000); t=System.nanoTime();
      d.post("quantri","/api/v1/calendar/days", Map.of("basis","TB 1","days",List.of(Map.of("date","2026-08-12","kind","SWAPPED_OFF"))));
      System.out.println("BENCH move ms " + (System.nanoTime()-t)/1000000 + " for " + n);
    }
  }
}
