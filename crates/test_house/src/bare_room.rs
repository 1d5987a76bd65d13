//! Rooms of a scene that own nothing.

/// `bare_room!(Kitchen, "kitchen", { async fn light(…) … })`: a room without addresses, tables and
/// anything of a person, with what else it does between the braces.
#[macro_export]
macro_rules! bare_room {
    ($room:ty, $name:literal, { $($own:tt)* }) => {
        #[async_trait::async_trait]
        impl kernel::Room for $room {
            fn name(&self) -> &'static str {
                $name
            }
            fn migrations(&self) -> &'static [kernel::Migration] {
                &[]
            }
            fn routes(&self) -> kernel::Routes {
                kernel::Routes::new()
            }
            fn tables(&self) -> &'static [kernel::Table] {
                &[]
            }
            fn retention(&self) -> &'static [kernel::Retention] {
                &[]
            }
            async fn export(
                &self,
                _: &mut kernel::Tx,
                _: &kernel::Voice,
                _: kernel::PersonId,
            ) -> kernel::Result<Vec<kernel::Exported>> {
                Ok(Vec::new())
            }
            async fn erase(&self, _: &mut kernel::Writing, _: kernel::PersonId) -> kernel::Result<()> {
                Ok(())
            }
            $($own)*
        }
    };
}
