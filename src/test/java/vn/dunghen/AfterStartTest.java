package vn.dunghen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

class AfterStartTest {

    @Test
    void everyPartThatNoStartWaitsForCanBeSetUp() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-01-05T08:00:00+07:00")) {
            var beans = department.context().getBeanFactory();

            AfterStart.createAll(beans);

            assertThat(beans.getBeanDefinitionNames())
                    .filteredOn(name -> beans.getMergedBeanDefinition(name).isSingleton())
                    .filteredOn(name -> !beans.getMergedBeanDefinition(name).isAbstract())
                    .allMatch(beans::containsSingleton);
        }
    }

    /** Such a filter looks for every link of every page in each jar there is, and remembers only what it found. */
    @Test
    void noLinkOfAPageIsLookedForAmongTheFiles() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-01-05T08:00:00+07:00")) {
            assertThat(department
                            .context()
                            .getBeansOfType(FilterRegistrationBean.class)
                            .values())
                    .isNotEmpty()
                    .noneMatch(filter -> filter.getFilter() instanceof ResourceUrlEncodingFilter);
        }
    }

    @Test
    void aFaultInTheWiringIsFound() {
        var beans = new DefaultListableBeanFactory();
        var faulty = new RootBeanDefinition(String.class, () -> {
            throw new IllegalStateException("cannot be made");
        });
        faulty.setLazyInit(true);
        beans.registerBeanDefinition("faulty", faulty);

        assertThatThrownBy(() -> AfterStart.createAll(beans))
                .isInstanceOfSatisfying(BeanCreationException.class, thrown -> assertThat(AfterStart.ending(thrown))
                        .isFalse());
    }

    /** Also when the bean that is refused is only a part of the one that was asked for. */
    @Test
    void anApplicationThatEndsMeanwhileIsNotFaulty() {
        var beans = new DefaultListableBeanFactory();
        beans.registerBeanDefinition("part", new RootBeanDefinition(Object.class));
        beans.registerBeanDefinition("whole", new RootBeanDefinition(Object.class, () -> {
            AtomicReference<RuntimeException> refused = new AtomicReference<>();
            beans.registerDisposableBean("last", () -> {
                try {
                    beans.getBean("part");
                } catch (BeanCreationNotAllowedException thrown) {
                    refused.set(thrown);
                }
            });
            beans.destroySingletons();
            throw refused.get();
        }));

        assertThatThrownBy(() -> beans.getBean("whole"))
                .isInstanceOfSatisfying(BeanCreationException.class, thrown -> assertThat(AfterStart.ending(thrown))
                        .isTrue())
                .isNotInstanceOf(BeanCreationNotAllowedException.class);
    }
}
