package vn.dunghen.bench;

import java.util.TimeZone;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.SpringApplication;
import vn.dunghen.DungHenApplication;
import vn.dunghen.testing.WithoutTestClasses;

/** The application whose timers are worked only for as long as somebody asks, over the socket of {@code --bench.port}. */
public final class TimersApplication {

    private static final String PORT = "--bench.port=";

    private TimersApplication() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication application = new SpringApplication(DungHenApplication.class);
        application.addInitializers(
                begun -> begun.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses()));
        JobExecutor executor = application.run(arguments).getBean(JobExecutor.class);
        executor.shutdown();
        for (String argument : arguments) {
            if (argument.startsWith(PORT)) {
                serve(Integer.parseInt(argument.substring(PORT.length())), executor);
            }
        }
    }

    /** Lets the executor work for as many milliseconds as asked and until what it holds is done. */
    static void serve(int port, JobExecutor executor) throws Exception {
        LoopServer.serve(port, (clerks, millis) -> {
            long begun = System.nanoTime();
            executor.start();
            Thread.sleep(millis);
            executor.shutdown();
            return "1 1 " + (System.nanoTime() - begun) / 1_000_000;
        });
    }
}
